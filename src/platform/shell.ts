/** A text as one word of a line for `/bin/sh`. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
