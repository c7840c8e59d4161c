/** The parts of a text, as every design has them. */
export { partComponents } from '../../parts/part-components.ts';
