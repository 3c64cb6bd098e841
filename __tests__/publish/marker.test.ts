/** What a comment remembers of itself: written safely, read with distrust. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type Marker, markerLine, markerName, outruns, readMarker } from '../../src/publish/marker.ts';

fc.configureGlobal({ seed: 20261123 });

const SHA = 'a'.repeat(40);
const remembered = { project: 'shop', answer: 'no', since: SHA, open: '0123456789ab' } as const;
const marker: Marker = { head: SHA, run: 7, attempt: 2, projects: [remembered] };

const written = (value: unknown, version = 1): string =>
  `text\n<!-- pierce-comment:${version}:${Buffer.from(JSON.stringify(value)).toString('base64url').replaceAll('-', '.')} -->\n`;

test('what is written is read again, whatever the project is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (name, known) => {
      const projects = [{ ...remembered, project: markerName(name), since: known ? SHA : null }];
      const line = markerLine({ ...marker, projects });
      expect(readMarker(`### text\n\n${line}\n`)).toEqual({ ...marker, projects });
      expect(line.slice(4, -3)).not.toMatch(/--|>/);
      expect(line).not.toContain('\n');
    }),
    { numRuns: 200 },
  );
});

test('a page shows nothing of it', () => {
  const tokens = marked.lexer(`text\n\n${markerLine(marker)}\n`);
  expect(tokens.filter(({ type }) => type !== 'space').map(({ type }) => type)).toEqual([
    'paragraph',
    'html',
  ]);
});

test('a marker is bounded, however many projects there are', () => {
  const projects = Array.from({ length: 1000 }, (_, index) => ({
    ...remembered,
    project: `project ${index}`,
  }));
  const line = markerLine({ ...marker, projects });
  expect(line.length).toBeLessThan(13_000);
  const read = readMarker(line);
  expect(read?.projects.length).toBeGreaterThan(50);
  expect(read?.projects).toEqual(projects.slice(0, read?.projects.length));
});

test('names that are long or broken are told apart by their hashes', () => {
  const names = ['x'.repeat(61), `${'x'.repeat(60)}y`, '\uD800', '\uD801', 'shop'].map(markerName);
  expect(new Set(names).size).toBe(5);
  expect(names[4]).toBe('shop');
});

test.each([
  ['another version', written(marker, 2)],
  ['no JSON', 'text\n<!-- pierce-comment:1:eyJ -->'],
  ['a list', written([marker])],
  ['nothing', written(null)],
  ['a commit that is none', written({ ...marker, head: '](https://evil.example)' })],
  ['a since that is none', written({ ...marker, projects: [{ ...remembered, since: 'x'.repeat(40) }] })],
  ['an answer that is none', written({ ...marker, projects: [{ ...remembered, answer: 'maybe' }] })],
  ['a run that is no number', written({ ...marker, run: '7' })],
  ['a run below one', written({ ...marker, run: 0 })],
  ['a run beyond all', written({ ...marker, run: 1e300 })],
  ['no project', written({ ...marker, projects: [] })],
  ['a project that is none', written({ ...marker, projects: [null] })],
  ['an endless name', written({ ...marker, projects: [{ ...remembered, project: 'x'.repeat(101) }] })],
  ['text after it', `${written(marker)}and more`],
  ['text before it on the line', written(marker).replace('\n', ' ')],
])('%s is no marker', (_, body) => {
  expect(readMarker(body)).toBeNull();
});

test('unknown keys are of a later version and do no harm', () => {
  expect(
    readMarker(written({ ...marker, more: { __proto__: 1 }, projects: [{ ...remembered, x: 1 }] })),
  ).toEqual(marker);
});

test('no text whatever makes reading fail, or take long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.json(), (text, json) => {
      expect(() => [
        readMarker(text),
        readMarker(written(text)),
        readMarker(written(JSON.parse(json))),
      ]).not.toThrow();
    }),
    { numRuns: 300 },
  );
  for (const unit of ['<!-- pierce-comment:1:', '\n<!-- pierce-comment:1:A', 'A', ' ', ' -->'])
    expect(readMarker(unit.repeat(1_000_000))).toBeNull();
  expect(Object.prototype).not.toHaveProperty('more');
});

test('of one commit the later attempt of the later run counts, of several the one that is head', () => {
  expect(outruns({ ...marker, run: 8, attempt: 1 }, marker)).toBe(true);
  expect(outruns({ ...marker, attempt: 3 }, marker)).toBe(true);
  expect(outruns(marker, marker)).toBe(false);
  expect(outruns({ ...marker, run: 6, attempt: 9 }, marker)).toBe(false);
  expect(outruns({ ...marker, head: 'b'.repeat(40), run: 9 }, marker)).toBe(false);
});
