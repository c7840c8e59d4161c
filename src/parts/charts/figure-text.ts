/** Numbers and dates of a chart, as a language (BCP 47) writes them; as English does, whatever the language of the host, where Node does not know it. */

/** A currency sign goes where the language puts it, any other unit after the number. */
export function numberText(value: number, language: string, unit = ''): string {
  const digits = new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: 9 }).format(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  if (/^\p{Sc}$/u.test(unit)) return sign + withMoney(digits, unit, language);
  return unit === '' ? `${sign}${digits}` : `${sign}${digits}\u00A0${unit}`;
}

/** As the language writes euros, whatever the currency is: `€5`, `5\u00A0€`, `€\u00A05`. */
function withMoney(digits: string, money: string, language: string): string {
  const options = { style: 'currency', currency: 'EUR', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
  const parts = new Intl.NumberFormat([language, 'en'], options).formatToParts(5);
  const texts: Readonly<Record<string, string>> = { integer: digits, currency: money };
  // Marks of direction are for sentences; a figure stands by itself.
  return parts.map(({ type, value }) => texts[type] ?? value.replace(/\p{Cf}/gu, '')).join('');
}

/** A number along the foot: four digits stand together, as in years. */
export function placeText(place: number, language: string): string {
  const digits = new Intl.NumberFormat([language, 'en'], { maximumFractionDigits: 9, useGrouping: 'min2' }).format(Math.abs(place));
  return place < 0 ? `−${digits}` : digits;
}

/** `2026`, `2026-01` or `2026-01-31`, as exact as it was written. */
export function dateText(date: string, language: string, month: 'long' | 'short'): string {
  const [, inYear, inMonth] = date.split('-');
  return formatted(new Date(date), language, {
    year: 'numeric',
    ...(inYear === undefined ? {} : { month }),
    ...(inMonth === undefined ? {} : { day: 'numeric' }),
  });
}

/** The marks on a line of time: only as exact as they have to be, the year where it changes. */
export function timeTicks(ticks: readonly Date[], language: string): readonly string[] {
  const yearly = ticks.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const monthly = ticks.every((date) => date.getUTCDate() === 1);
  return ticks.map((date, index) => {
    const newYear = index === 0 || date.getUTCFullYear() !== ticks[index - 1]?.getUTCFullYear();
    if (yearly) return formatted(date, language, { year: 'numeric' });
    return formatted(date, language, {
      month: 'short',
      ...(monthly ? {} : { day: 'numeric' }),
      ...(newYear ? { year: 'numeric' } : {}),
    });
  });
}

function formatted(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat([language, 'en'], { calendar: 'gregory', timeZone: 'UTC', ...options }).format(date);
}
