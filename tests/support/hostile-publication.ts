/** A publication with all hostile content: sixty random articles, some of them held back, and each attack in each place that accepts it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { hasCome } from '../properties/moments.ts';
import { filesOf, type Piece, publications } from '../properties/publications.ts';
import { attackedPublication } from './attacks/attack-publication.ts';
import { testMoment } from './built-sites.ts';

export interface HostilePublication {
  /** Each has a word in its text that no other article has: `rare7z` for `canary7q`. */
  readonly published: readonly Piece[];
  readonly heldBack: readonly Piece[];
  readonly attacks: Awaited<ReturnType<typeof attackedPublication>>;
}

/** Another seed gives other articles. */
const seed = Number(process.env['BROADSIDE_PROPERTY_SEED'] ?? 1);

/** The word that only the text of this article has. */
export function rareWordOf({ canary }: Piece): string {
  return canary.replace('canary', 'rare').replace(/q$/, 'z');
}

/** Writes it to a folder. */
export async function writeHostilePublication(folder: string): Promise<HostilePublication> {
  const [made] = fc.sample(publications({ pieces: { minLength: 60, maxLength: 60 } }), { seed, numRuns: 1 });
  if (!made) throw new Error('No publication was made.');
  const pieces = made.pieces.map((piece): Piece => ({ ...piece, body: `${piece.body}\n\n${rareWordOf(piece)}` }));
  const attacks = await attackedPublication(filesOf({ zone: 'UTC', pieces }));
  for (const [path, content] of Object.entries(attacks.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const now = Date.parse(testMoment);
  const isOut = ({ fields }: Piece): boolean => fields['draft'] !== true && hasCome(String(fields['published']), 'UTC', now);
  return { published: pieces.filter(isOut), heldBack: pieces.filter((piece) => !isOut(piece)), attacks };
}
