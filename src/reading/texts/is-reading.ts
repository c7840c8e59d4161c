/** Checks the shape of a cached reading of a text. */
import type { z } from 'astro/zod';
import { isBodyFacts } from '../../markdown/is-body.ts';
import type { ReadWrittenText } from './read-written-text.ts';
import type { TextKind } from './text-kinds.ts';

/** Compares the fields with blank ones of the same kind: the schema describes its input, not its output. */
export function isReading<Schema extends z.ZodObject>(
  value: unknown,
  path: string,
  { blank }: TextKind<Schema>,
): value is ReadWrittenText<z.output<Schema>> {
  if (!isObject(value) || !isObject(value['written'])) return false;
  const { data, lines, facts, bodyKey, path: ownPath } = value['written'];
  return (
    ownPath === path &&
    isObject(data) &&
    Object.entries(blank).every(([name, example]) => isAlike(data[name], example)) &&
    isObject(lines) &&
    isBodyFacts(facts) &&
    typeof bodyKey === 'string' &&
    isListOfProblems(value['problems']) &&
    isListOfProblems(value['warnings'])
  );
}

function isAlike(value: unknown, example: unknown): boolean {
  // A draft may have no date.
  return value === undefined || (typeof value === typeof example && Array.isArray(value) === Array.isArray(example));
}

function isListOfProblems(value: unknown): boolean {
  const isProblem = (one: unknown): boolean =>
    isObject(one) && ['file', 'field', 'message', 'fix'].every((name) => typeof one[name] === 'string');
  return Array.isArray(value) && value.every(isProblem);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
