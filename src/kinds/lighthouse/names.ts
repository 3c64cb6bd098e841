/**
 * The name under which a resource is found again on the other side: its path and the names of its query, not their
 * values (they may be secret), nor the address of this machine (each side has its own port), nor a hash of the content
 * in a file's name (it changes with every build). Other hosts keep their name.
 */
export function resourceName(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return 'unattributed';
  const host = LOOPBACK.test(url.hostname) ? '' : url.host;
  const keys = [...new Set(url.searchParams.keys())];
  const query = keys.length > 0 ? `?${keys.join('&')}` : '';
  return `${host}${withoutHash(url.pathname)}${query}`.slice(0, 200);
}

/** This machine's names (RFC 6761 for `localhost`, RFC 1122 for 127/8). */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether an address leads to this machine by HTTP. */
export function isLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && LOOPBACK.test(url.hostname);
}

/** Bundlers put a hash of eight characters or more before the extension: `app-B7xQ2mK9.js`, `main.3f9a1c20.chunk.css`. */
function withoutHash(path: string): string {
  return path.replace(/([-._])([\w-]{8,64}?)(?=(\.\w+){1,2}$)/, (whole, mark: string, word: string) =>
    looksHashed(word) ? `${mark}*` : whole,
  );
}

function looksHashed(word: string): boolean {
  return /\d/.test(word) || (/[a-z][A-Z]/.test(word) && /[A-Z]{2}|[A-Z][a-z]?[A-Z]/.test(word));
}
