/** Small files for programs that ask at fixed addresses. */
import type { MiningView, SecurityView, TrustView } from '../views/machines.ts';

/** TDMRep (w3.org/community/reports/tdmrep), section 6.3. */
export function renderMining({ location, reserved }: MiningView): string {
  return `${JSON.stringify([{ location, 'tdm-reservation': reserved ? 1 : 0 }])}\n`;
}

/** RFC 9116. */
export function renderSecurity({ contact, expires, policy, language, canonical }: SecurityView): string {
  const lines = { Contact: contact, Expires: expires, 'Preferred-Languages': language, Canonical: canonical, Policy: policy };
  return Object.entries(lines)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]))
    .join('');
}

/** journallist.net/reference-document-for-trust-txt-specifications. */
export function renderTrust({ lines }: TrustView): string {
  return lines.map(([name, value]) => `${name}=${value}\n`).join('');
}
