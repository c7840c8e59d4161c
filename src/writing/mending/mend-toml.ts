/** Corrects fields in TOML as those in YAML are corrected; every line without a mistake stays as it is, to the byte. */
import { isMap, isScalar } from 'yaml';
import { parse, TomlError } from 'smol-toml';
import { tomlLines } from '../../reading/toml/toml-lines.ts';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

/** `mendYaml`: changes names and values of YAML, and no number of lines. Unchanged where the TOML cannot be parsed, before or after. */
export function mendToml(toml: string, mendYaml: (yaml: string) => string): string {
  if (valuesOf(toml) === undefined) return toml;
  const lines = toml.split('\n');
  // Not what belongs to a table, or looks like a field within a text.
  const lineOf = tomlLines(lines, 0);
  const simple = lines.flatMap((line, index) => {
    const value = fieldOn(line);
    return value === undefined || lineOf[value.name] !== index
      ? []
      : [{ index, line, yaml: `${value.name}: ${JSON.stringify(value.value)}` }];
  });
  const mended = mendYaml(simple.map(({ yaml }) => yaml).join('\n')).split('\n');
  if (mended.length !== simple.length) return toml;
  const changed = [...lines];
  simple.forEach(({ index, line, yaml }, at) => {
    const now = mended[at] ?? yaml;
    if (now !== yaml) changed[index] = lineFor(line, yaml, now);
  });
  const whole = changed.join('\n');
  return valuesOf(whole) === undefined ? toml : whole;
}

/** The only field of a line: a text, a list of texts, or another value, of which only the name matters. */
function fieldOn(line: string): { name: string; value: unknown } | undefined {
  if (!/^[\w-]+[ \t]*=/.test(line)) return undefined;
  const [[name, value] = [undefined, undefined], ...others] = Object.entries(valuesOf(line) ?? {});
  if (name === undefined || others.length > 0) return undefined;
  const isText = (one: unknown): boolean => typeof one === 'string';
  return { name, value: isText(value) || (Array.isArray(value) && value.every(isText)) ? value : true };
}

function lineFor(line: string, before: string, now: string): string {
  const [[, old], [name, value]] = [pairIn(before), pairIn(now)];
  const renamed = line.replace(/^[\w-]+/, name);
  if (JSON.stringify(old) === JSON.stringify(value)) return renamed;
  // A remark behind the value would be lost.
  const isWhole = /=[ \t]*(?:"[^"\\]*"|'[^']*'|\[(?:[^#"'\]]|"[^"\\]*"|'[^']*')*\])[ \t]*$/.test(line);
  const written = Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
  return isWhole ? renamed.replace(/=[^]*$/, () => `= ${written}`) : renamed;
}

function pairIn(yaml: string): readonly [name: string, value: unknown] {
  const { contents } = parseYaml(yaml);
  const pair = isMap(contents) ? contents.items[0] : undefined;
  const value: unknown = pair && isMap(contents) && isScalar(pair.key) ? contents.toJSON()[String(pair.key.value)] : undefined;
  return [pair && isScalar(pair.key) ? String(pair.key.value) : '', value];
}

/** Undefined if it cannot be parsed. */
function valuesOf(toml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parse(toml);
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
