/** Adds to a file what a publication needs there. */

/** The file with what it lacks of `wanted`; undefined where it lacks nothing, or is no file of those that can be added to. Its own values stay as they are. */
export function withMissing(path: string, existing: string, wanted: string): string | undefined {
  if (path === '.gitignore') return withLines(existing, wanted);
  return path === 'package.json' ? withKeys(existing, wanted) : undefined;
}

function withLines(existing: string, wanted: string): string | undefined {
  const known = new Set(existing.split(/\r?\n/).map((line) => line.trim()));
  const missing = wanted.split('\n').filter((line) => line !== '' && !known.has(line));
  if (missing.length === 0) return undefined;
  return `${existing}${existing === '' || existing.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
}

/** Scripts and dependencies only: whatever else is in a package.json is for its owner to decide. */
function withKeys(existing: string, wanted: string): string | undefined {
  const [own, ours] = [parsed(existing), parsed(wanted)];
  if (own === undefined) return undefined;
  let lacks = false;
  for (const key of ['scripts', 'dependencies']) {
    const before = asObject(own[key]);
    const missing = Object.entries(asObject(ours?.[key])).filter(([name]) => !(name in before));
    lacks ||= missing.length > 0;
    own[key] = { ...before, ...Object.fromEntries(missing) };
  }
  const indent = /^([ \t]+)"/m.exec(existing)?.[1] ?? 2;
  return lacks ? `${JSON.stringify(own, undefined, indent)}\n` : undefined;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
