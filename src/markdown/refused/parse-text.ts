/** Parses a text. What MDX refuses is reported and covered, and the rest parsed, so that all problems are found at once. */
import type { Root } from 'mdast';
import { isPlainMarkdown } from '../../base/text-files.ts';
import type { BodyNotes } from '../body-notes.ts';
import { conflictMarkers } from './conflict-markers.ts';
import { coverBlocks } from './cover-code.ts';
import { nodeBelow } from './nesting.ts';
import { placeFinder } from './place-finder.ts';
import { explainStop, parserStop, type ParserStop } from './parser-stop.ts';
import { refusedSigns } from './refused-signs.ts';
import { slowPart } from './slow-text.ts';
import { covered, type RefusedStretch } from './refused-stretch.ts';

/** `tree` is undefined if nothing could be parsed. `readable` is the text that was parsed, with the lines and columns of the source. */
export interface ParsedText {
  readonly tree: Root | undefined;
  readonly readable: string;
}

/** Adds problems to the notes. */
export function parseText(text: string, parse: (text: string) => Root, notes: BodyNotes): ParsedText {
  const markers = /^(?:<{7}|>{7})/m.test(text) ? conflictMarkers(coverBlocks(text)) : [];
  noteProblems(text, markers, notes);
  const readable = covered(text, markers);
  const kind = isPlainMarkdown(notes.context.file) ? 'plain' : notes.context.scripted ? 'scripted' : 'mdx';
  const slow = slowPart(readable, kind);
  if (slow !== undefined) {
    noteProblems(text, [slow], notes);
    return { tree: undefined, readable };
  }
  const first = attempt(readable, parse);
  if (first.stop === undefined) return notTooDeep(first.tree, readable, notes);

  if (kind === 'plain') return stopped(first.stop, readable, notes);
  const { refused, cover } = refusedSigns(readable, notes.context.scripted);
  noteProblems(text, refused, notes);
  // Covered by letters, so that it does not count as empty.
  const rest = covered(readable, cover, 'x');
  // After covering, code in braces may have become slow text.
  const slowRest = refused.length === 0 ? undefined : slowPart(rest, kind);
  if (slowRest !== undefined) {
    noteProblems(text, [slowRest], notes);
    return { tree: undefined, readable: rest };
  }
  const second = refused.length === 0 ? first : attempt(rest, parse);
  if (second.stop === undefined) return notTooDeep(second.tree, rest, notes);
  return stopped(second.stop, rest, notes);
}

function stopped(stop: ParserStop, readable: string, notes: BodyNotes): ParsedText {
  const { line, column, message, fix } = explainStop(stop);
  noteProblem(line, column, message, fix, notes);
  return { tree: undefined, readable };
}

function notTooDeep(tree: Root, readable: string, notes: BodyNotes): ParsedText {
  const deep = nodeBelow(tree, 100);
  if (deep === undefined) return { tree, readable };
  const { line = 1, column = 1 } = deep.position?.start ?? {};
  const { message, fix } = explainStop({ reason: 'too deep', line, column });
  noteProblem(line, column, message, fix, notes);
  return { tree: undefined, readable };
}

function attempt(text: string, parse: (text: string) => Root): { tree: Root; stop?: undefined } | { stop: ParserStop } {
  try {
    return { tree: parse(text) };
  } catch (thrown) {
    const stop = parserStop(thrown);
    if (stop === undefined) throw thrown;
    return { stop };
  }
}

function noteProblems(text: string, refused: readonly RefusedStretch[], notes: BodyNotes): void {
  if (refused.length === 0) return;
  const placeOf = placeFinder(text);
  for (const { start, message, fix } of refused) {
    const { line, column } = placeOf(start);
    noteProblem(line, column, message, fix, notes);
  }
}

function noteProblem(line: number, column: number, message: string, fix: string, { problems, context }: BodyNotes): void {
  problems.push({ file: context.file, line: context.firstLine + line - 1, column, field: 'body', message, fix });
}
