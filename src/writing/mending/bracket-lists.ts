/** Adds brackets to a text in a field for lists; every other byte of the YAML stays. */
import { isMap, isScalar } from 'yaml';
import { asList } from '../../schema/fields/as-list.ts';
import { parseYaml } from '../../reading/yaml/read-yaml.ts';

/** Unchanged if the YAML cannot be parsed. `lists` are the names of top-level fields that hold lists of texts. */
export function bracketLists(yaml: string, lists: readonly string[]): string {
  const { contents, errors } = parseYaml(yaml);
  if (errors.length > 0 || !isMap(contents)) return yaml;
  return contents.items.reduceRight((text, { key, value }) => {
    if (!isScalar(key) || !lists.includes(String(key.value)) || !isScalar(value) || typeof value.value !== 'string') return text;
    const [start = 0, end = 0] = value.range ?? [];
    const list = asList(value.value);
    // A value over several lines may be another kind of list.
    return list === undefined || text.slice(start, end).includes('\n') ? text : text.slice(0, start) + list + text.slice(end);
  }, yaml);
}
