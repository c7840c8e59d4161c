/** Renames fields with names of other programs; every other byte of the YAML stays. */
import { isMap, isScalar } from 'yaml';
import { otherName } from '../../schema/fields/other-names.ts';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

/** Unchanged if the YAML cannot be parsed. Renames neither of two fields that would get the same name. */
export function renameFields(yaml: string, known: readonly string[]): string {
  const { contents, errors } = parseYaml(yaml);
  if (errors.length > 0 || !isMap(contents)) return yaml;
  const keys = contents.items.flatMap(({ key }) => (isScalar(key) && typeof key.value === 'string' && key.range ? [key] : []));
  const meant = keys.map(({ value }) => (known.includes(String(value)) ? String(value) : certainName(String(value), known)));
  return keys.reduceRight((text, { value, range }, index) => {
    const name = meant[index];
    if (name === undefined || name === value || meant.indexOf(name) !== meant.lastIndexOf(name)) return text;
    const [start = 0, end = 0] = range ?? [];
    return text.slice(0, start) + name + text.slice(end);
  }, yaml);
}

function certainName(typed: string, known: readonly string[]): string | undefined {
  const other = otherName(typed, known);
  return other?.certain ? other.name : undefined;
}
