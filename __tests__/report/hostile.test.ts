/** Names come from the code that is measured: nothing in them may mean anything, in any format. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { annotationsOf } from '../../src/report/annotations.ts';
import { render } from '../../src/report/index.ts';
import { progressLine } from '../../src/report/progress.ts';
import { expectWellFormed } from './well-formed.ts';
import { hostile, reportOf, scheduleOf } from './sample.ts';

const CORPUS = [
  '|',
  '\\|',
  '\\\\|',
  '`',
  '``` |',
  '`a``b```c',
  '</details>',
  '<!-- pierce-comment:1:e30 -->',
  '-->',
  '@org/team',
  '#1 GH-2 org/repo#3',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  'https://evil.example www.evil.example a@b.example',
  ']]>',
  '$x$ :tada: ~~s~~ **b** _i_',
  '[^1]',
  '\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007',
  '\u001B[2J\u009B31m',
  '\r\n::error::x',
  '\u00A0::set-output name=x::y',
  '##[error]x',
  '\u202Egnp.exe\u2066\u200B\uFEFF',
  '\uD800',
  '\uFFFF\u0000\u0008',
  '',
  ' ',
  '``|`*',
  'valueOf',
  '__proto__',
  'constructor',
  '\n\n# heading\n\n| a |\n|--|\n',
  'z\u0301'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(200),
  'x'.repeat(1_000_000),
];

fc.configureGlobal({ seed: 20261123 });

const anyName = fc.oneof(
  fc.constantFrom(...CORPUS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '|',
        '`',
        '\\',
        '<',
        '>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '*',
        '_',
        '~',
        '@',
        '#',
        ':',
        ' ',
        '\n',
        '-',
        'a',
        '1',
        '"',
        "'",
        '&',
        '$',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** What our own template writes as HTML. */
const OWN_HTML = /^(?:<\/?(?:sub|br|details|summary)>|<details><summary>[\w, ]*<\/summary>)\s*$/;

test('in a comment no name is a link, a picture, HTML, a heading or another cell', () => {
  const shape = shapeOf(render(hostile('plain'), 'markdown'));
  fc.assert(
    fc.property(anyName, (name) => {
      const text = render(hostile(name), 'markdown');
      const found = shapeOf(text);
      expect(found.foreign).toEqual([]);
      expect(found.rows.length).toBeGreaterThan(5);
      expect(found.rows).toEqual(shape.rows.slice(0, found.rows.length));
      expect(found.headings).toBe(1);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('in a summary neither', () => {
  const shape = shapeOf(render(hostile('plain'), 'summary'));
  fc.assert(
    fc.property(anyName, (name) => {
      const found = shapeOf(render(hostile(name), 'summary'));
      expect(found.foreign).toEqual([]);
      expect(found.rows).toEqual(shape.rows);
      expect(found.headings).toBe(shape.headings);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('outside code, a comment has no mention, reference, emoji code or formula', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const meaning = /@|#\d|GH-\d|:\w+:|\$|www\.|:\/\/|\[|[<>]/;
      expect(proseOf(render(hostile(name), 'markdown')).filter((text) => meaning.test(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('a name that can be shown is shown as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }), (name) => {
      const trimmed = name.replaceAll(/\s+/g, ' ').trim();
      fc.pre(trimmed !== '' && !trimmed.includes('\\|'));
      expect(codesOf(render(hostile(name), 'markdown'))).toContain(trimmed);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('no line of the terminal, nor of progress, is a command to a runner or moves the cursor', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const progress = progressLine({
        doing: 'check',
        check: name,
        index: 1,
        checks: 2,
        round: 3,
        elapsed: 0,
        limit: 1000,
      });
      const setup = progressLine({ doing: 'setup', side: 'head', command: name });
      const forecast = progressLine({
        doing: 'forecast',
        check: name,
        metric: name,
        tolerance: 0.05,
        needed: 1000,
        left: 100,
      });
      const lines = [...render(hostile(name), 'terminal').split('\n'), progress, setup, forecast];
      expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(line))).toEqual(
        [],
      );
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('JUnit is well-formed XML with one case for each budget and each change that has to be accepted', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const report = hostile(name);
      const xml = render(report, 'junit');
      expectWellFormed(xml);
      expect(xml.match(/<testcase /g)).toHaveLength(report.verdicts.length + 3);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('in HTML no name opens an element or leaves an attribute', () => {
  const elements = new Set(elementsOf(render(hostile('plain'), 'html')));
  fc.assert(
    fc.property(anyName, (name) => {
      const page = render(hostile(name), 'html');
      const found = elementsOf(page);
      expect(found.filter((element) => !elements.has(element))).toEqual([]);
      expect(page.replace(/<style>[^<]*<\/style>/, '').split('<')).toHaveLength(found.length + 1);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('annotations are made of visible text', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      for (const { title, message } of annotationsOf([hostile(name)])) {
        expect(title).not.toMatch(/\p{Cc}/u);
        expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }
    }),
  );
}, 120_000);

test('why a check was measured as it was means nothing in any format, whatever it carries', () => {
  const codes = [
    'schedule-pilot',
    'schedule-collision',
    'schedule-no-pilot',
    'schedule-one-core',
    'schedule-next',
  ];
  const names = [
    'metric',
    'spreadInTurn',
    'timeInTurn',
    'spreadTogether',
    'timeTogether',
    'code',
    'run',
    'cores',
  ];
  const elements = new Set(elementsOf(render(hostile('plain'), 'html')));
  fc.assert(
    fc.property(fc.constantFrom(...codes), anyName, (code, text) => {
      const why = { code, params: Object.fromEntries(names.map((name) => [name, text])) };
      const report = reportOf([], { schedules: [scheduleOf(text, { why, rounds: 30, control: 6 })] });
      const { foreign, headings } = shapeOf(render(report, 'markdown'));
      expect({ foreign, headings }).toEqual({ foreign: [], headings: 1 });
      expect(measuredRows(render(report, 'markdown'))).toEqual([
        ['in turn', '5 blocks of 6 rounds<br><sub>control: 6 rounds</sub>', '2 s'],
      ]);
      expect(elementsOf(render(report, 'html')).filter((element) => !elements.has(element))).toEqual([]);
      for (const line of render(report, 'terminal').split('\n')) {
        expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);

/** Sides, rounds and time of each check in the folded table; a name that broke out of its cell would shift them. */
function measuredRows(markdown: string): readonly (readonly string[])[] {
  return allTokens(markdown)
    .filter((token): token is Tokens.Table => token.type === 'table')
    .filter(({ header }) => header.length === 5)
    .flatMap(({ rows }) =>
      rows.map((cells) => cells.slice(1, 4).map(({ text }) => text.replaceAll('\u00A0', ' '))),
    );
}

test('in a change of the budgets no name is another cell, and none is a link, HTML or a formula', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const text = render(hostile(name), 'summary');
      const rows = allTokens(text)
        .filter((token): token is Tokens.Table => token.type === 'table')
        .filter(({ header }) => header[0]!.text === 'Change')
        .flatMap((table) =>
          table.rows.map((cells) => cells.map((one) => one.text.replaceAll('\u00A0', ' '))),
        );
      expect(rows.map((cells) => [cells[0], cells.length])).toEqual([
        ['loosened', 6],
        ['changed', 6],
        ['set-up', 6],
      ]);
      expect(rows.map((cells) => cells[5]!.slice(0, 14))).toEqual(
        ['❌ not accepted', '🟡 accepted by', '–'].map((one) => one.slice(0, 14)),
      );
    }),
    { numRuns: 200 },
  );
}, 120_000);

interface Shape {
  readonly foreign: readonly string[];
  /** The cells of every budget's row but that with its name; a name that broke out of its cell would shift them. */
  readonly rows: readonly (readonly string[])[];
  readonly headings: number;
}

function shapeOf(markdown: string): Shape {
  const tokens = allTokens(markdown);
  const alien = tokens.filter(
    ({ type, raw }) =>
      ['link', 'image', 'del', 'em', 'def', 'blockquote', 'hr', 'checkbox'].includes(type) ||
      (type === 'html' && !OWN_HTML.test(raw)),
  );
  const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
  return {
    foreign: alien.map(({ raw }) => raw),
    rows: tables
      .filter(({ header }) => header.length === 6 && header[0]!.text === 'Status')
      .flatMap((table) =>
        table.rows.map((cells) => cells.filter((_, column) => column !== 1).map(({ text }) => text)),
      ),
    headings: tokens.filter(({ type }) => type === 'heading').length,
  };
}

function allTokens(markdown: string): readonly Token[] {
  const all: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => void all.push(token));
  return all;
}

function codesOf(markdown: string): readonly string[] {
  return allTokens(markdown)
    .filter((token): token is Tokens.Codespan => token.type === 'codespan')
    .map(({ text }) => text);
}

function proseOf(markdown: string): readonly string[] {
  return allTokens(markdown)
    .filter((token): token is Tokens.Text => token.type === 'text' && !('tokens' in token && token.tokens))
    .map(({ raw }) => raw);
}

/** Elements with the names of their attributes. */
function elementsOf(html: string): readonly string[] {
  const tags = html.replace(/<style>[^<]*<\/style>/, '').match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replaceAll(/="[^"]*"/g, ''));
}
