/** A YAML file → its fields, valid by themselves, or problems. */
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parseFields } from '../../schema/parse-fields.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Written } from '../../schema/written.ts';
import { readText } from '../read-text.ts';
import { readYaml } from './read-yaml.ts';

interface ReadYamlFile<Data> {
  /** Undefined if, and only if, there are problems. */
  readonly written: Written<Data> | undefined;
  readonly problems: readonly Problem[];
}

export async function readYamlFile<Schema extends z.ZodType>(
  schema: Schema,
  folder: string,
  path: string,
): Promise<ReadYamlFile<z.output<Schema>>> {
  const { text, problems } = await readText(join(folder, path), path);
  if (text === undefined) return { written: undefined, problems };
  const yaml = readYaml({ path, yaml: text, firstLine: 1, field: 'file' });
  if (!yaml.raw) return { written: undefined, problems: yaml.problems };
  const fields = parseFields(schema, yaml.raw);
  return { written: fields.written, problems: fields.problems };
}
