/** `addresses.json`: the addresses of a site, one on each line. */
import type { AddressListView } from '../views/addresses.ts';

export function renderAddressList({ addresses }: AddressListView): string {
  return `{"addresses":[\n${addresses.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
