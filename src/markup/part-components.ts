/** The components by which a design renders the parts of a text. */
import type { BodyPart } from '../markdown/body.ts';

/** One component for each part; a scripted article is rendered by the same ones. */
export type PartComponents = Readonly<Record<BodyPart['part'], unknown>>;
