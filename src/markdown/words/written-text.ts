/** A file with fields and a text: an article or a page. */
import type { Written } from '../../schema/written.ts';
import type { BodyFacts } from '../body.ts';

export interface WrittenText<Data> extends Written<Data> {
  readonly facts: BodyFacts;
  /** Key of the compiled `Body`; equal for equal texts under the same rules. */
  readonly bodyKey: string;
}
