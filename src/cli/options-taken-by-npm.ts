/** Options that npm took for itself because no `--` stood before them. Without them the command would do something else than was asked. */

/** A sentence with the way out, when npm took one of `names` (`--at`); undefined when it took none. `environment` is that of a script of npm. */
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
