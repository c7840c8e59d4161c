/** A link with its label. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** BCP 47, of the label; absent where it is that of the page. */
  readonly language?: string | undefined;
}
