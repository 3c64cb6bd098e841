/**
 * Names that outlive a build: bundlers put a hash of the content into a file's name, and without it two builds can be
 * compared file by file. Where a part could be a word or a hash, being a hash costs less: a word stripped from both
 * sides' names still pairs them, a hash kept in either does not.
 */

/** Stands where the hash was, as it does in the settings of Vite, webpack and rollup. */
const HASH = '[hash]';

/** The path without content hashes: `assets/index-DiwrgTda.js` is `assets/index-[hash].js`. */
export function stableName(path: string): string {
  const segments = path.split('/');
  const file = segments.pop()!;
  return [...segments.map(stableFolder), stableFile(file)].join('/');
}

/**
 * One name for each file. Files that share a name are told apart by their rank in size, largest first, never by their
 * hashes: a change of one file by some bytes then moves no rank by more than that.
 */
export function nameAll(
  files: readonly { readonly path: string; readonly size: number }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ranks = new Map<string, number>();
  for (const { path } of files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))) {
    const name = stableName(path);
    const rank = (ranks.get(name) ?? 0) + 1;
    ranks.set(name, rank);
    names.set(path, rank === 1 ? name : `${name}#${rank}`);
  }
  return names;
}

/** A folder is named by a build only where all of it is a long hash, such as the build id of Next.js. */
function stableFolder(name: string): string {
  return name.length >= 16 && isHash(name) ? HASH : name;
}

/** Every part between dots may be a hash or end in one; the last part is the kind of file. */
function stableFile(name: string): string {
  const parts = name.split('.');
  if (parts.length < 2) return name;
  const kind = parts.pop()!;
  return [...parts.map((part, index) => stablePart(part, index === 0)), kind].join('.');
}

function stablePart(part: string, isFirst: boolean): string {
  // eight letters of base64url, as rollup and Vite make them, may themselves hold a hyphen
  const tails = [
    part.slice(0, -8).endsWith('-') ? part.slice(-8) : '',
    part.slice(part.lastIndexOf('-') + 1),
  ];
  const tail = tails.find((one) => one !== '' && one !== part && isHash(one, part.slice(0, -one.length)));
  if (tail !== undefined) return part.slice(0, -tail.length) + HASH;
  return isHash(part) && !(isFirst && isName(part)) ? HASH : part;
}

/** A whole file name is rarely a hash: words with numbers between them are a name too, as in Float64Histogram.js. */
function isName(part: string): boolean {
  const pieces = part.split(/[-_\d]+/);
  return (
    pieces.every(isWord) ||
    pieces.some((piece) => /^[A-Z]?[a-z]{3,}(?:[A-Z][a-z]{3,})*$/.test(piece)) ||
    /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$/.test(part)
  );
}

/** Whether a part reads like a hash; `before` is what stands in front of it. */
function isHash(part: string, before = ''): boolean {
  return isHexadecimal(part) || isBase32(part, before) || isBase64(part);
}

/** As webpack, Parcel, Next.js and Sprockets write: from 8 digits on, or shorter with letters and digits mixed. */
function isHexadecimal(part: string): boolean {
  if (!/^([0-9a-f]{4,}|[0-9A-F]{8,})$/.test(part)) return false;
  if (part.length >= 8) return !/^(19|20)\d{6}$/.test(part); // a date
  return /\d/.test(part) && /[a-f]/.test(part) && !/^[a-f]+\d+$/.test(part); // not ed25519
}

/** As esbuild writes: eight of A-Z and 2-7. Among other capitals it is a word, as in THIRD-PARTY-LICENSES. */
function isBase32(part: string, before: string): boolean {
  return /^[A-Z2-7]{8}$/.test(part) && (/\d/.test(part) || /[a-z]/.test(before));
}

/** As rollup, Vite, SvelteKit and Nuxt write (eight letters), or a longer identifier with digits. */
function isBase64(part: string): boolean {
  if (!/^[\w-]{8}$|^(?=.*\d)[\w-]{16,}$/.test(part)) return false;
  if (part.split(/[-_]/).every(isWord)) return false;
  return /[A-Z]/.test(part) ? /[a-z0-9]/.test(part) : /[a-z]\d+[a-z]/.test(part);
}

/** What people write: a number, a word in one case, or words in camel case with abbreviations (UIString); a version behind it. */
function isWord(piece: string): boolean {
  const letters = piece.replace(/\d{1,4}$/, '');
  if (/^$|^[a-z]{2,}$|^[A-Z]{1,6}$/.test(letters)) return true;
  const humps = letters.match(/[A-Z]{2,5}(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return humps.join('') === letters && humps.every((hump) => /^[A-Z]+$/.test(hump) || isPronounceable(hump));
}

/** Consonants that English words begin with. */
const ONSET =
  /^([bcdfghjklmnpqrstvwxz]?|[bcfgkps]l|[bcdfgkptw]r|[cgpstwr]h|s[ckmnpqtw]|[dkt]w|[gkp]n|ps|qu|s[cp][lr]|str|[st]hr|sch|chr)[aeiouy]/i;

/** A word of three letters or more has a vowel, begins as words begin, and piles up at most three consonants. */
function isPronounceable(hump: string): boolean {
  return hump.length >= 3 && ONSET.test(hump) && !/[bcdfghjklmnpqrstvwxz]{4}|[aeiouy]wr[^aeiouy]/i.test(hump);
}
