/** npm takes options for itself where no `--` comes before them. Without them, the command would do something else than was meant. */

/**
 * A sentence with the right command line, when npm took one of `names` (`--at`); undefined when it took none. `environment` is that of an npm script.
 */
export function optionsTakenByNpm(
  command: string,
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const taken = names.filter((name) => environment[`npm_config_${name.slice(2)}`]);
  if (taken.length === 0) return undefined;
  const quoted = taken.map((name) => `"${name}"`).join(' and ');
  return `npm took ${quoted} for itself, so nothing was done. Put two hyphens before the options: npm run ${command} -- ${taken.join(' ')}`;
}
