/** The values that can be written in an attribute without code. */
export type Literal = string | number | boolean | null | readonly Literal[] | { readonly [name: string]: Literal };
