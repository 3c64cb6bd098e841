/** GitHub as far as looking for a baseline asks it: commits of a real repository, and what runs have stored. */
import { PierceError, type ErrorCode } from '../../src/errors.ts';
import { baselineName } from '../../src/baseline/name.ts';
import type { BaselineQuery, ReadArtifact } from '../../src/baseline/query.ts';
import type { BaselineDocument, Snapshot } from '../../src/model/index.ts';
import type { GitHub, Route } from '../../src/platform/github.ts';
import { measured, size, snapshot } from '../judge/samples.ts';
import type { TestRepository } from '../support/repository.ts';

export const REPOSITORY = 1001;
export const FORK = 2002;
export const WORKFLOW = '.github/workflows/baseline.yml';
export const NOW = '2026-11-20T12:00:00Z';
const DAY = 86_400_000;

/** The project that is looked for, with a name that is nobody's default. */
export const PROJECT = 'Größe & Co.';

/** What a run stored, with all that GitHub says of both; a good baseline unless `changes` say otherwise. */
export interface StoredState {
  readonly artifact: {
    readonly id: number;
    readonly name: string;
    readonly size_in_bytes: number;
    readonly digest: string | null;
    readonly expired: boolean;
    readonly created_at: string | null;
    readonly workflow_run: {
      readonly id: number;
      readonly repository_id: number;
      readonly head_repository_id: number;
      readonly head_branch: string;
      readonly head_sha: string;
    } | null;
  };
  readonly run: {
    readonly id: number;
    readonly run_number: number;
    readonly run_attempt: number;
    readonly event: string;
    readonly status: string;
    readonly conclusion: string | null;
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly path: string;
    readonly repository: { readonly id: number };
    readonly head_repository: { readonly id: number };
  };
  /** The bytes of the file in the artifact, or why it cannot be had. */
  readonly content: Uint8Array | Error;
}

export interface StoredChanges {
  readonly artifact?: Partial<StoredState['artifact']>;
  readonly ofArtifact?: Partial<NonNullable<StoredState['artifact']['workflow_run']>>;
  readonly run?: Partial<StoredState['run']>;
  readonly document?: Partial<BaselineDocument>;
  readonly snapshot?: Partial<Snapshot>;
  readonly content?: Uint8Array | Error;
}

/** A baseline of `commit` that run `id` stored: id 7 is run 7 and artifact 70. */
export function stored(id: number, commit: string, changes: StoredChanges = {}): StoredState {
  const document = { ...baselineOf(commit, changes.snapshot), ...changes.document };
  return {
    artifact: {
      id: id * 10,
      name: baselineName(PROJECT),
      size_in_bytes: 4096,
      digest: `sha256:${'ab'.repeat(32)}`,
      expired: false,
      created_at: new Date(Date.parse(NOW) - DAY).toISOString(),
      workflow_run: {
        id,
        repository_id: REPOSITORY,
        head_repository_id: REPOSITORY,
        head_branch: 'trunk',
        head_sha: commit,
        ...changes.ofArtifact,
      },
      ...changes.artifact,
    },
    run: {
      id,
      run_number: id,
      run_attempt: 1,
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      head_sha: commit,
      head_branch: 'trunk',
      path: WORKFLOW,
      repository: { id: REPOSITORY },
      head_repository: { id: REPOSITORY },
      ...changes.run,
    },
    content: changes.content ?? bytesOf(document),
  };
}

export function baselineOf(commit: string, changes: Partial<Snapshot> = {}): BaselineDocument {
  const ofCommit = snapshot([measured([size], { size: [170_000] })], {
    project: PROJECT,
    commit: { sha: commit, ref: 'trunk', dirty: false },
    ...changes,
  });
  return { version: 1, project: PROJECT, snapshot: ofCommit, history: [] };
}

export const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

export function queryFor(commit: string, changes: Partial<BaselineQuery> = {}): BaselineQuery {
  return {
    project: PROJECT,
    checks: [{ name: 'parser', config: 'c0ffee' }],
    commit,
    branch: 'trunk',
    defaultBranch: 'trunk',
    workflowPath: WORKFLOW,
    repositoryId: REPOSITORY,
    now: NOW,
    ...changes,
  };
}

/** An error as the API's client rejects with; its codes are its own. */
export const trouble = (code: string): PierceError => new PierceError(code as ErrorCode);

export interface Hub {
  readonly github: GitHub;
  readonly read: ReadArtifact;
  /** Every request, in order, as the last part of its route. */
  readonly asked: string[];
}

/**
 * GitHub with these things stored, the newest first as it lists them. `fails` rejects the requests that it names, by the
 * last part of the route.
 */
export function openHub(
  { git }: Pick<TestRepository, 'git'>,
  all: readonly StoredState[],
  fails: (asked: string, nth: number) => Error | null = () => null,
): Hub {
  const asked: string[] = [];
  const note = (what: string): void => {
    asked.push(what);
    const failure = fails(what, asked.filter((one) => one === what).length);
    if (failure) throw failure;
  };
  const answers: Readonly<Record<string, (params: Params) => unknown>> = {
    'GET /repos/{owner}/{repo}/actions/artifacts'({ name, per_page, page }) {
      note('artifacts');
      const named = all.map(({ artifact }) => artifact).filter((artifact) => artifact.name === name);
      return { total_count: named.length, artifacts: pageOf(named, per_page, page) };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'({ run_id, per_page, page }) {
      note('artifacts of run');
      const ofRun = all.map(({ artifact }) => artifact).filter((one) => one.workflow_run?.id === run_id);
      return { total_count: ofRun.length, artifacts: pageOf(ofRun, per_page, page) };
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}'({ run_id }) {
      note('run');
      const state = all.find(({ run }) => run.id === run_id);
      if (!state) throw trouble('github-missing');
      return state.run;
    },
    'GET /repos/{owner}/{repo}/commits'({ sha, per_page, page }) {
      note('commits');
      return pageOf(logOf(git, String(sha)), per_page, page);
    },
  };
  const github: GitHub = {
    repository: 'acme/shop',
    get requests() {
      return asked.length;
    },
    async ask(route: Route, params: unknown): Promise<never> {
      const answer = answers[route];
      if (!answer) throw new Error(`Nobody expected ${route}`);
      return answer(params as Params) as never;
    },
    async download() {
      throw new Error('Artifacts are read by what is handed in');
    },
  };
  return { github, read: readerOf(all, note), asked };
}

type Params = Readonly<Record<string, string | number | undefined>>;

function readerOf(all: readonly StoredState[], note: (what: string) => void): ReadArtifact {
  return async (_github, { id }, [wanted]) => {
    note('download');
    const content = all.find(({ artifact }) => artifact.id === id)!.content;
    if (content instanceof Error) throw content;
    return new Map([[wanted!, content]]);
  };
}

function pageOf<One>(all: readonly One[], length: unknown = 30, page: unknown = 1): readonly One[] {
  const [count, number] = [Number(length), Number(page)];
  return all.slice((number - 1) * count, number * count);
}

/** Commits as the API lists them: all that can be reached, merged branches too, the newest first. */
function logOf(git: TestRepository['git'], sha: string) {
  return git('log', '--format=%H %P', sha)
    .split('\n')
    .map((line) => {
      const [commit = '', ...parents] = line.trim().split(' ');
      return { sha: commit, parents: parents.map((parent) => ({ sha: parent })) };
    });
}
