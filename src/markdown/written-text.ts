/** A file that holds a text under its fields: a piece, or a page. */
import type { Written } from '../schema/written.ts';
import type { BodyFacts } from './body.ts';

export interface WrittenText<Data> extends Written<Data> {
  readonly facts: BodyFacts;
  /** Names the compiled `Body` in the store; equal for equal texts under the same rules. */
  readonly bodyKey: string;
}
