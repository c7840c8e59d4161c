/** Words and an address that stand in `site.yaml` until somebody replaces them, where an archive did not say what belongs there. */
export const placeholders = {
  name: 'My publication',
  url: 'https://my-publication.example/',
  tagline: 'What it is, in a few words',
  description: 'What it is, in a sentence or two.',
} as const;

export type PlaceholderField = keyof typeof placeholders;

/** The fields in which nothing else stands, in the order of the file. */
export function placeholdersIn(site: Readonly<Partial<Record<PlaceholderField, string | undefined>>>): readonly PlaceholderField[] {
  return (['name', 'url', 'tagline', 'description'] as const).filter((field) => site[field] === placeholders[field]);
}
