/** A link of a page: its label and its address. */
export interface Link {
  readonly label: string;
  readonly href: string;
}
