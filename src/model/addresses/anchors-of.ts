/** The anchors of a text to which links may lead. */
import type { WrittenText } from '../../markdown/words/written-text.ts';
import type { ContentFiles } from '../content-files.ts';

/** Undefined where the file is damaged: its anchors may be incomplete. */
export function anchorsOf({ path, facts }: WrittenText<unknown>, { damaged }: ContentFiles): readonly string[] | undefined {
  return damaged?.has(path) ? undefined : facts.anchors;
}
