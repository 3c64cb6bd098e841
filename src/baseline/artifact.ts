/**
 * Finds what main has stored of a project, for a change to be compared with: the nearest baseline among the ancestors of
 * the commit that the change starts from.
 * Its opinion: who stored it decides, not what it is called, and no baseline is better than a doubtful one. What would
 * not do is passed over with its reason, and trouble with GitHub is a reason like any other: it never ends a run.
 */
import { parseBaseline } from '../documents/index.ts';
import { failureOf, PierceError } from '../errors.ts';
import type { BaselineDocument, Finding } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';
import { ancestryOf } from './ancestry.ts';
import { finding } from './finding.ts';
import { baselineName } from './name.ts';
import type { BaselineQuery, ReadArtifact, StoredBaseline } from './query.ts';
import { ageOf, MOST_DISTANCE, refusalOfArtifact, refusalOfDocument, refusalOfRun } from './refusal.ts';
import { type Candidate, inOrder, listStored, newestAttempt } from './stored.ts';

/** The file in the artifact. */
export const BASELINE_FILE = 'baseline.json';

/**
 * Requests that looking may take, of the 15 that a run has: two lists, then up to three runs, each with its download.
 * A baseline that is where it is expected takes four.
 */
const MOST_REQUESTS = 8;

/** Requests that a candidate may take. */
const REQUESTS_EACH = 2;

const MOST_TRIED = 10;

/** Pages of 100 artifacts, the newest first; the second is asked for only if none of the first would do. */
const MOST_PAGES = 2;

/** Reasons that are told one by one. */
const MOST_TOLD = 20;

/** A search with what it may use and what it has found out so far. */
interface Search {
  readonly github: GitHub;
  readonly query: BaselineQuery;
  readonly read: ReadArtifact;
  readonly name: string;
  /** Requests of the run after which no candidate is begun. */
  readonly last: number;
  readonly passedOver: Finding[];
  tried: number;
}

/** The nearest baseline that main has stored, or why there is none. Takes at most 8 requests, mostly 4; never rejects. */
export async function findArtifactBaseline(
  github: GitHub,
  query: BaselineQuery,
  read: ReadArtifact,
): Promise<StoredBaseline> {
  const name = baselineName(query.project);
  const last = github.requests + MOST_REQUESTS - REQUESTS_EACH;
  const search: Search = { github, query, read, name, last, passedOver: [], tried: 0 };
  try {
    return await searchPages(search);
  } catch (error) {
    return none(search, finding('baseline-unavailable', { code: failureOf(error).code }));
  }
}

async function searchPages(search: Search): Promise<StoredBaseline> {
  const { github, query, name } = search;
  let { stored, isLast } = await listStored(github, name, 1);
  if (stored.length === 0) return none(search, finding('baseline-never-stored', { name }));
  const wanted = new Set(stored.map(({ commit }) => commit));
  const ancestry = await ancestryOf(github, query.commit, wanted, MOST_DISTANCE);
  let elsewhere = 0;
  for (let page = 1; ;) {
    const candidates = inOrder(stored, ancestry, query);
    elsewhere += stored.length - candidates.length;
    const ended = await tryEach(search, candidates);
    if (ended) return ended;
    if (isLast || page === MOST_PAGES) break;
    page += 1;
    ({ stored, isLast } = await listStored(github, name, page));
  }
  return none(search, ...(elsewhere > 0 ? [finding('baseline-elsewhere', { count: elsewhere })] : []));
}

/** The first that will do, or the end of the search where it has used up what it may; null if there may be more. */
async function tryEach(search: Search, candidates: readonly Candidate[]): Promise<StoredBaseline | null> {
  for (const candidate of candidates) {
    const refusal = refusalOfArtifact(candidate, search.query);
    if (refusal) {
      search.passedOver.push(refusal);
      continue;
    }
    if (search.tried === MOST_TRIED || search.github.requests > search.last)
      return none(search, finding('baseline-search-ended', { tried: search.tried }));
    search.tried += 1;
    const tried = await lookInto(search, candidate);
    if (tried.is === 'fit') return found(search, tried);
    search.passedOver.push(tried.why);
  }
  return null;
}

type Tried =
  | { readonly is: 'fit'; readonly candidate: Candidate; readonly document: BaselineDocument }
  | { readonly is: 'unfit'; readonly why: Finding };

/** Faults after which GitHub would not answer about the next candidate either. */
const ENDING: ReadonlySet<string> = new Set([
  'github-denied',
  'github-limited',
  'github-down',
  'github-spent',
  'cancelled',
]);

/** Asks for the run behind a candidate, downloads what it stored, and reads that. Rejects where GitHub is of no help. */
async function lookInto(search: Search, candidate: Candidate): Promise<Tried> {
  try {
    return await examine(search, candidate);
  } catch (error) {
    const { code } = failureOf(error);
    if (ENDING.has(code)) throw error;
    const { commit, run } = candidate;
    return { is: 'unfit', why: finding('baseline-unreadable', { commit, run, code }) };
  }
}

async function examine({ github, query, read }: Search, candidate: Candidate): Promise<Tried> {
  const run = await github.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    run_id: candidate.run,
  });
  const ofRun = refusalOfRun(candidate, run, query);
  if (ofRun) return { is: 'unfit', why: ofRun };
  const newest = await newestAttempt(github, candidate, run.run_attempt ?? 1);
  const ofNewest = refusalOfArtifact(newest, query);
  if (ofNewest) return { is: 'unfit', why: ofNewest };
  const bytes = (await read(github, newest.artifact, [BASELINE_FILE])).get(BASELINE_FILE);
  if (!bytes) throw missing();
  const document = parseBaseline(bytes, BASELINE_FILE, query.project);
  const ofDocument = refusalOfDocument(newest, document, query);
  return ofDocument ? { is: 'unfit', why: ofDocument } : { is: 'fit', candidate: newest, document };
}

const missing = (): PierceError =>
  new PierceError('document-unreadable', {
    path: BASELINE_FILE,
    what: 'baseline',
    problem: 'the artifact does not have it',
  });

function found(search: Search, { candidate, document }: Extract<Tried, { is: 'fit' }>): StoredBaseline {
  const { commit, distance, run, artifact } = candidate;
  const age = ageOf(candidate, search.query);
  const choice = { commit, distance, age, run, artifact: artifact.id, passedOver: told(search) };
  return { is: 'found', document, choice };
}

function none(search: Search, ...reasons: readonly Finding[]): StoredBaseline {
  return { is: 'none', reasons: [...told(search), ...reasons] };
}

/** Anybody who may open a pull request can store under any name, so that there may be a great many. */
function told({ passedOver }: Search): readonly Finding[] {
  const count = passedOver.length - MOST_TOLD;
  if (count <= 0) return passedOver;
  return [...passedOver.slice(0, MOST_TOLD), finding('baseline-others-unfit', { count })];
}
