/** The bundled Lighthouse against the one from npm, both as the threads that Pierce runs, on the same pages. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Result } from 'lighthouse';
import type { Answer, Task } from '../../src/kinds/lighthouse/lighthouse-worker.ts';
import { startChromium } from '../../src/platform/chromium-process.ts';
import { openLab } from '../kinds/lighthouse/lab.ts';
import { openSite } from '../kinds/lighthouse/site.ts';

const top = join(import.meta.dirname, '../..');
const ORIGINAL = join(top, 'src/kinds/lighthouse/lighthouse-worker.ts');
const PAGES = { 'a plain page': '/plain', 'a page with images, scripts, styles, a form and a frame': '/' };

type Pair = { readonly bundled: Result; readonly original: Result };
const results = new Map<string, Pair>();
const stack = new AsyncDisposableStack();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pierce-dist-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  await cp(join(top, 'dist'), folder, { recursive: true });
  const site = stack.use(await openSite());
  const bodies = { bundled: join(folder, 'lighthouse-worker.js'), original: ORIGINAL };
  for (const [page, path] of Object.entries(PAGES))
    results.set(page, await takePair(bodies, `${site.url}${path}`));
}, 600_000);

afterAll(() => stack.disposeAsync());

/** Pairs taken at most: a starved browser leaves out what came late, for whichever of the two it served then. */
const TRIES = 3;

/** A pair that says the same; else the last. What the bundle lost is lost in all of them. */
async function takePair(bodies: Readonly<Record<keyof Pair, string>>, url: string): Promise<Pair> {
  for (let tries = 1; ; tries++) {
    const pair = {
      bundled: await runThread(bodies.bundled, url),
      original: await runThread(bodies.original, url),
    };
    if (tries === TRIES || isDeepStrictEqual(saidBy(pair.bundled), saidBy(pair.original))) return pair;
  }
}

const saidBy = (result: Result): readonly unknown[] =>
  [timelessScores, nodesOf, speakersOf].map((of) => of(result));

async function runThread(body: string, url: string): Promise<Result> {
  await using lab = await openLab();
  await using chromium = await startChromium(lab.browser, [], lab.runner, lab.signal);
  const worker = new Worker(body, { env: {}, execArgv: ['--disable-warning=ExperimentalWarning'] });
  try {
    const answered = new Promise<Answer>((resolve, reject) =>
      worker.on('message', resolve).on('error', reject),
    );
    const task: Task = {
      url,
      preset: 'mobile',
      flags: { port: chromium.port, output: 'json', logLevel: 'silent' },
    };
    worker.postMessage(task);
    const answer = await answered;
    if ('result' in answer) return answer.result;
    throw new Error(`Lighthouse failed with ${answer.code}: ${answer.message}`);
  } finally {
    await worker.terminate();
  }
}

describe.each(Object.keys(PAGES))('of %s, the bundled Lighthouse', (page) => {
  const pair = (): Pair => results.get(page)!;

  test('makes every audit of the original', () => {
    const { bundled, original } = pair();
    expect(Object.keys(bundled.audits)).toEqual(Object.keys(original.audits));
    expect(Object.keys(bundled.audits).length).toBeGreaterThan(150);
  });

  test('has no audit in error', () => {
    for (const result of Object.values(pair())) {
      const broken = Object.values(result.audits).filter((audit) => audit.scoreDisplayMode === 'error');
      expect(broken.map(({ id, errorMessage }) => `${id}: ${errorMessage}`)).toEqual([]);
    }
  });

  test('gives the same scores where time plays no part', () => {
    const { bundled, original } = pair();
    expect(timelessScores(bundled)).toEqual(timelessScores(original));
  });

  test('finds the same elements with the same words, by the functions that it sends into the page', () => {
    const { bundled, original } = pair();
    expect(nodesOf(bundled)).toEqual(nodesOf(original));
  });

  // Lighthouse simulates a slow network from one observed load; two runs of one page may differ by some points.
  test('gives a performance score within noise', () => {
    const { bundled, original } = pair();
    const [ours, theirs] = [bundled, original].map(({ categories }) => categories['performance']!.score!);
    expect(Math.abs(ours! - theirs!)).toBeLessThanOrEqual(0.15);
  });

  test('takes its words from the same modules', () => {
    const { bundled, original } = pair();
    expect(speakersOf(bundled)).toEqual(speakersOf(original));
  });
});

test('the pages have elements to find', () => {
  expect([...results.values()].flatMap(({ bundled }) => nodesOf(bundled)).length).toBeGreaterThan(2);
});

/** Scores of the categories and audits that look at what a page is, not at how fast it was. */
function timelessScores({ categories, audits }: Result): Readonly<Record<string, number | null>> {
  const ofCategories = timeless(categories).map(({ id, score }) => [`category ${id}`, score] as const);
  return Object.fromEntries([
    ...ofCategories,
    ...timelessAudits(categories).map((id) => [id, audits[id]!.score]),
  ]);
}

const timeless = (categories: Result['categories']): readonly Result.Category[] =>
  Object.values(categories).filter(({ id }) => id !== 'performance');

const timelessAudits = (categories: Result['categories']): readonly string[] =>
  timeless(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id));

/** What those audits say of elements; not where on the screen they were, nor their number in the browser. */
function nodesOf({ categories, audits }: Result): readonly string[] {
  return timelessAudits(categories)
    .flatMap((id) => nodesIn(audits[id]!.details))
    .map(({ selector, path, snippet, nodeLabel }) => [selector, path, snippet, nodeLabel].join(' '))
    .toSorted();
}

function nodesIn(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isNode(value) ? [value] : []), ...Object.values(value).flatMap(nodesIn)];
}

type Node = Readonly<Record<'selector' | 'path' | 'snippet' | 'nodeLabel', string>>;

const isNode = (value: object): value is Node => 'type' in value && value.type === 'node';

/** Modules of Lighthouse that said something; what exactly depends on times. */
function speakersOf({ i18n }: Result): readonly string[] {
  return [
    ...new Set(Object.keys(i18n.icuMessagePaths!).map((message) => message.split(' | ')[0]!)),
  ].toSorted();
}
