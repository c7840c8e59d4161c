/** How much of a page has moved, in a browser. */

/** Cumulative layout shift as the browser counts it. For `page.evaluate`. */
export function shiftOf(): Promise<number> {
  return new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') total += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(total), 100);
  });
}
