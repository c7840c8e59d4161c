/** The progress of all phases of a command, on one line. */
import { remainingTime, type Work } from './remaining-time.ts';

export interface PhaseWork extends Work {
  /** For example "Reading". */
  readonly name: string;
  /** What is counted, for example "files". */
  readonly unit: string;
}

/** Cut to `width` columns. */
export function progressText(phases: readonly PhaseWork[], width = Infinity): string {
  const text = phases.map(phaseText).join(' · ');
  return text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text;
}

function phaseText(phase: PhaseWork): string {
  const left = remainingTime(phase);
  const counts = `${phase.done.toLocaleString('en')} of ${phase.total.toLocaleString('en')} ${phase.unit}`;
  return `${phase.name}: ${counts}${left === undefined ? '' : `, ${left}`}`;
}
