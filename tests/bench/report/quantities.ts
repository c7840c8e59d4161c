/** Figures as people read them. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const finest = new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 2 });

/** "1,000" */
export function count(value: number): string {
  return whole.format(value);
}

/** "3.4 s"; a dash for what was not measured. */
export function seconds(value: number | undefined): string {
  return value === undefined ? '–' : `${precise.format(value)} s`;
}

/** "840 MB", of a million bytes each. */
export function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : `${whole.format(bytes / 1e6)} MB`;
}

/** "2.50 ×", "17.2 ×": how many times `base` goes into it. */
export function times(value: number | undefined, base: number | undefined): string {
  if (value === undefined || base === undefined || base === 0) return '–';
  const ratio = value / base;
  return `${(ratio < 10 ? finest : precise).format(ratio)} ×`;
}
