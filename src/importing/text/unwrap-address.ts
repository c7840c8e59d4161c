/** The address behind those that services put around it: caches of pictures, links that are counted. */
export function unwrappedAddress(typed: string): string {
  const address = typed.trim();
  const inner =
    /^https?:\/\/(?:substackcdn\.com|cdn\.substack\.com)\/image\/(?:fetch|upload)\/.*?(https?(?::|%3A).*)$/i.exec(address)?.[1] ??
    /^https?:\/\/(?:www\.)?(?:google\.[a-z.]+\/url|l\.facebook\.com\/l\.php|medium\.com\/r\/|out\.reddit\.com\/)\?(?:[^#]*&)?(?:url|q|u)=([^&#]+)/i.exec(
      address,
    )?.[1];
  if (inner !== undefined) return decoded(inner);
  const photon = /^https?:\/\/i\d\.wp\.com\/([^?#]+)/i.exec(address)?.[1];
  return photon === undefined ? address : `https://${photon}`;
}

function decoded(address: string): string {
  if (/^https?:\/\//i.test(address)) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
