/** `build.json`: what a site was built for, for scheduled builds. */
import type { BuildRecord } from '../views/build-record.ts';

export function renderBuildRecord(record: BuildRecord): string {
  return `${JSON.stringify(record)}\n`;
}
