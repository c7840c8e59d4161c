/** TOML → the same values as YAML gives, with the line of each field. */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { limits } from '../../schema/limits.ts';
import type { Problem } from '../../problems/problem.ts';
import { conflictProblems, type ReadYaml } from '../yaml/read-yaml.ts';
import { tomlLines } from './toml-lines.ts';

interface TomlText {
  readonly path: string;
  /** Only the TOML. */
  readonly toml: string;
  /** The line of the file where `toml` begins, from 1. */
  readonly firstLine: number;
}

/** TOML 1.0: dates become text, as they are in YAML. `raw` is present if, and only if, there are no problems. */
export function readToml({ path, toml, firstLine }: TomlText): ReadYaml {
  const field = 'frontmatter';
  if (Buffer.byteLength(toml) > limits.fieldBytes.most) {
    const { message, fix } = limits.fieldBytes;
    return { problems: [{ file: path, line: 1, field, message, fix }] };
  }
  const conflicts = conflictProblems(toml, { path, firstLine, field });
  if (conflicts.length > 0) return { problems: conflicts };
  const textLines = toml.split('\n');
  let value: unknown;
  try {
    value = parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { problems: [explained(error, textLines, { path, firstLine })] };
  }
  const typed: Record<string, string> = Object.create(null);
  const plain = plainValue(value, '', typed);
  const lines = tomlLines(textLines, firstLine);
  const text = [...Array<string>(firstLine - 1).fill(''), ...textLines];
  return { raw: { path, field, value: plain, lines, typed, text }, problems: [] };
}

function explained({ line, message }: TomlError, lines: readonly string[], { path, firstLine }: Omit<TomlText, 'toml'>): Problem {
  const written = (lines[line - 1] ?? '').trim();
  const name = /^["']?([\w.-]+)["']?\s*=/.exec(written)?.[1];
  const place = { file: path, line: line + firstLine - 1, field: name?.split('.')[0] ?? 'frontmatter' };
  if (/already|redefin|twice/i.test(message))
    return { ...place, message: `"${name ?? written}" is written twice.`, fix: 'Keep one of the two.' };
  if (/^[\w-]+:(\s|$)/.test(written))
    return {
      ...place,
      message: `"${written}" is YAML, and stands between lines of +++.`,
      fix: 'Write --- in place of both +++, or name = "value".',
    };
  return {
    ...place,
    message: `"${written}" cannot be read as TOML.`,
    fix: 'Write name = "value", one to a line: text in straight double quotes, lists in brackets, dates as 2026-01-31.',
  };
}

/** Dates as they are written in YAML, and other values as they are. Adds the source of numbers and booleans to `typed`. */
function plainValue(value: unknown, path: string, typed: Record<string, string>): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '');
  if (Array.isArray(value)) return value.map((item, index) => plainValue(item, below(path, index), typed));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner, below(path, key), typed)]));
  if (typeof value !== 'string') typed[path] = String(value);
  return value;
}

function below(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
