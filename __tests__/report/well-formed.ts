import { expect } from '@jest/globals';

/* eslint-disable no-control-regex -- characters that XML forbids */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;
const TOKEN = /<\?xml [^<>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>|[^<>]+|[<>]/g;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;

/** Expects XML 1.0 with one root, every element closed in order, nothing unescaped and no forbidden character. */
export function expectWellFormed(xml: string): void {
  expect(xml).not.toMatch(FORBIDDEN);
  expect(xml).not.toMatch(ENTITY);
  const open: string[] = [];
  let roots = 0;
  for (const [token, closing, name, , empty] of xml.matchAll(TOKEN)) {
    expect(['<', '>']).not.toContain(token);
    if (name === undefined) continue;
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) roots += open.push(name) === 1 ? 1 : 0;
  }
  expect({ open, roots }).toEqual({ open: [], roots: 1 });
}
