/**
 * What `*` means in a metric's name. It stands among the types because every part that reads names has to agree on it,
 * and it is no regular expression because names and patterns are hostile: it looks at each character about once.
 */

/** Whether an id fits a pattern in which `*` stands for any characters. */
export function fits(pattern: string, id: string): boolean {
  const [start, ...rest] = pattern.split('*') as [string, ...string[]];
  const end = rest.pop();
  if (end === undefined) return pattern === id;
  if (!id.startsWith(start)) return false;
  let place = start.length;
  for (const piece of rest) {
    const found = id.indexOf(piece, place);
    if (found < 0) return false;
    place = found + piece.length;
  }
  return id.length - end.length >= place && id.endsWith(end);
}
