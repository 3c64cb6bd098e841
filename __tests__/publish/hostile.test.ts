/** Whatever the measured code calls things: the published comment and the summary file say what we say, and no more. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { writeSummary } from '../../src/platform/runner.ts';
import { publishComment } from '../../src/publish/comment.ts';
import { markerLine, markerName, readMarker } from '../../src/publish/marker.ts';
import { faultSummary } from '../../src/report/fault.ts';
import { summary } from '../../src/report/summary.ts';
import { hostile, no } from '../report/sample.ts';
import { fakeGitHub } from './fake.ts';

fc.configureGlobal({ seed: 20261123 });

const SHA = '1'.repeat(40);
const RUN = 'https://github.com/acme/shop/actions/runs/42';
const FORGED = markerLine({
  head: SHA,
  run: 999,
  attempt: 1,
  projects: [{ project: 'shop', answer: 'yes', since: null, open: '' }],
});

const CORPUS = [
  FORGED,
  `\n\n${FORGED}\n`,
  `x\r${FORGED}`,
  '-->',
  '`',
  '```\n',
  '|',
  '\\|',
  '</details>',
  '</sub></summary></details>',
  '@org/team',
  '#1 GH-2 org/repo#3',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  'https://evil.example www.evil.example a@b.example',
  `[run 42](${RUN})`,
  '# heading',
  '\u202Egnp.exe\u2066\u200B',
  '\u001B[2J',
  '\uD800',
  '',
  'z\u0301'.repeat(400),
  '👩‍👩‍👧‍👦'.repeat(100),
  'x'.repeat(100_000),
];

const SOUP = ['<!--', '-->', '```', ...Array.from('|`\\<>[]()!*_~@#: \n-a1"\'&$')];

const anyName = fc.oneof(
  fc.constantFrom(...CORPUS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...SOUP), { maxLength: 40 }).map((parts) => parts.join('')),
);

const OWN_HTML =
  /^(?:<\/?(?:sub|br|details|summary)>|<details><summary>[\w, ]*<\/summary>|<!-- pierce-comment:1:[\w.]+ -->)\s*$/;

test('any name in a comment: the rows are ours, the only link is the run, the marker is what was written', async () => {
  const shape = shapeOf(await commented('plain'));
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const body = await commented(name);
      const { rows, ...found } = shapeOf(body);
      expect(found).toEqual({ alien: [], links: [RUN], headings: 1 });
      expect(rows.length).toBeGreaterThan(2);
      expect(rows).toEqual(shape.rows.slice(0, rows.length));
      expect(readMarker(body)).toMatchObject({
        run: 42,
        projects: [{ project: markerName(name), answer: 'no' }],
      });
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
      for (const text of proseOf(body)) expect(text).not.toMatch(/@|#\d|GH-\d|:\w+:|\$|www\.|:\/\/|[<>]/);
    }),
    { numRuns: 200 },
  );
}, 240_000);

async function commented(name: string): Promise<string> {
  const github = fakeGitHub(SHA);
  const end = { sha: SHA, branch: name, repositoryId: 1 };
  const pull = { number: 7, head: end, base: end, labels: [name], mayWrite: true };
  const to = { pull, run: { id: 42, attempt: 1 }, headSha: SHA, url: RUN };
  await publishComment(github, to, [hostile(name)], 'always');
  return github.comments[0]!.body;
}

test('a link that is no address of a run is left out', async () => {
  for (const url of ['javascript:alert(1)', 'https://evil.example/)](x', `${RUN}?x=1`, ' ', '']) {
    const github = fakeGitHub(SHA);
    const end = { sha: SHA, branch: 'x', repositoryId: 1 };
    const pull = { number: 7, head: end, base: end, labels: [], mayWrite: true };
    await publishComment(github, { pull, run: { id: 42, attempt: 2 }, headSha: SHA, url }, [no], 'always');
    expect(github.comments[0]!.body).toContain('<sub>Judged for 1111111 in run 42, attempt 2.</sub>');
  }
});

const folder = mkdtempSync(join(tmpdir(), 'pierce-summary-'));
const file = join(folder, 'summary');
beforeAll(() => void (process.env['GITHUB_STEP_SUMMARY'] = file));
afterAll(() => {
  delete process.env['GITHUB_STEP_SUMMARY'];
  rmSync(folder, { recursive: true });
});

/** What lies in the summary file after a report was added to what others wrote there. */
async function summarized(write: (room: number) => string, others = ''): Promise<[boolean, string]> {
  writeFileSync(file, others);
  return [await writeSummary(write), readFileSync(file, 'utf8')];
}

test('any name in the summary file: the rows are ours, and there is no link', async () => {
  const [, plain] = await summarized((room) => summary(hostile('plain'), room));
  const shape = shapeOf(plain);
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const [, text] = await summarized((room) => summary(hostile(name), room));
      expect(shapeOf(text)).toEqual({ ...shape, alien: [], links: [] });
    }),
    { numRuns: 100 },
  );
}, 240_000);

test('any text of a fault in the summary file is one block of code', async () => {
  await fc.assert(
    fc.asyncProperty(anyName, async (text) => {
      const [, page] = await summarized((room) => faultSummary(text, room));
      const types = marked.lexer(page).map(({ type }) => type);
      expect(types.filter((type) => type !== 'space')).toEqual(['heading', 'code']);
    }),
  );
}, 60_000);

test('a summary has room for what others wrote in it before', async () => {
  const many = { ...no, verdicts: Array.from({ length: 100 }, () => no.verdicts).flat() };
  for (const others of [0, 900_000, 990_000, 999_000]) {
    const [added, text] = await summarized((room) => summary(many, room), 'x'.repeat(others));
    expect(added).toBe(true);
    expect(text.slice(others)).toContain('### ❌ No – 400 of 1400 budgets fail');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  }
  const fault = `${'é'.repeat(900)}\n`.repeat(500);
  const [added, text] = await summarized((room) => faultSummary(fault, room), 'x'.repeat(990_000));
  expect(added).toBe(true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
}, 120_000);

test('a summary that is full is left as it is', async () => {
  const full = 'x'.repeat(999_990);
  const [added, text] = await summarized((room) => summary(no, room), full);
  expect({ added, grew: text.length - full.length }).toEqual({ added: false, grew: 0 });
});

interface Shape {
  readonly alien: readonly string[];
  readonly links: readonly string[];
  readonly headings: number;
  /** The cells of every budget's row but that with its name; a name that broke out of its cell would shift them. */
  readonly rows: readonly (readonly string[])[];
}

const ALIEN = ['image', 'del', 'em', 'def', 'blockquote', 'hr', 'checkbox'];

function shapeOf(markdown: string): Shape {
  const tokens = allTokens(markdown);
  const isAlien = ({ type, raw }: Token) => ALIEN.includes(type) || (type === 'html' && !OWN_HTML.test(raw));
  const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table');
  return {
    alien: tokens.filter(isAlien).map(({ raw }) => raw),
    links: tokens.filter((token): token is Tokens.Link => token.type === 'link').map(({ href }) => href),
    headings: tokens.filter(({ type }) => type === 'heading').length,
    rows: tables
      .filter(({ header }) => header.length === 6 && header[0]?.text === 'Status')
      .flatMap(({ rows }) =>
        rows.map((cells) => cells.filter((_, column) => column !== 1).map(({ text }) => text)),
      ),
  };
}

function allTokens(markdown: string): readonly Token[] {
  const all: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => void all.push(token));
  return all;
}

const proseOf = (markdown: string): readonly string[] =>
  allTokens(markdown)
    .filter((token): token is Tokens.Text => token.type === 'text' && !('tokens' in token && token.tokens))
    .map(({ raw }) => raw);
