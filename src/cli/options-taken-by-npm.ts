/** Options that npm kept for itself because no `--` stood before them. A command that ran without them would do something else than it was told. */

/** A sentence with the way out, when npm kept one of `names` (`--at`); undefined when it kept none. `environment` is that of a script of npm. */
export function optionsTakenByNpm(
  command: string,
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const kept = names.filter((name) => environment[`npm_config_${name.slice(2)}`]);
  if (kept.length === 0) return undefined;
  const quoted = kept.map((name) => `"${name}"`).join(' and ');
  return `npm kept ${quoted} for itself, so nothing was done. Put two hyphens before the options: npm run ${command} -- ${kept.join(' ')}`;
}
