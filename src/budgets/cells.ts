/** Names of the cells of a matrix, as the command line gives them. */
import { PierceError } from '../errors.ts';

const MOST_CHARACTERS = 100;

/** A cell's name, in Unicode's composed form: two systems may write one name in two ways. Throws `cell-invalid`. */
export function parseCell(text: string): string {
  const name = text.normalize('NFC').trim();
  if (name === '' || name.length > MOST_CHARACTERS || /[,\p{Cc}]/u.test(name))
    throw new PierceError('cell-invalid', { found: text });
  return name;
}

/** The names in `a,b,c`; none of nothing. Throws `cell-invalid` or `cell-twice`. */
export function parseCells(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const names = text.split(',').map(parseCell);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new PierceError('cell-twice', { cell: twice });
  return names;
}
