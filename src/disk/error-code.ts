/** Error codes of the system: `ENOENT`, `EEXIST`. */

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** A handler for `catch`: returns `value` if the file does not exist, and rethrows other errors. */
export function unlessAbsent<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (hasCode(error, 'ENOENT')) return value;
    throw error;
  };
}
