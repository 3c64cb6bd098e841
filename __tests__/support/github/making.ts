/** How tests fill the stand-in: pull requests, runs, artifacts, comments and releases, with all that was not said. */
import { createHash } from 'node:crypto';
import { isFromFork } from './bodies/pull.ts';
import { TestGit } from './git.ts';
import {
  ACTIONS_APP,
  ACTIONS_BOT,
  DEPENDABOT,
  nextId,
  userOf,
  type App,
  type Artifact,
  type Asset,
  type Caller,
  type Comment,
  type Permissions,
  type Pull,
  type Release,
  type Repository,
  type Run,
  type RunEvent,
  type User,
  type World,
} from './state.ts';
import { zip } from './zip.ts';

export interface NewRepository {
  /** A folder with a git repository, from which commits, comparisons and contents are answered. */
  readonly git?: string | undefined;
  readonly defaultBranch?: string | undefined;
  /** A private repository tells nothing to a token without the permission; a public one may be read by all. */
  readonly isPrivate?: boolean | undefined;
  readonly parent?: Repository | undefined;
}

export interface NewPull {
  readonly number?: number;
  readonly title?: string;
  /** Whose it is; `dependabot[bot]` for Dependabot's. */
  readonly author?: string;
  readonly branch: string;
  /** Where the branch is, if in a fork. */
  readonly from?: Repository;
  readonly base?: string;
  readonly labels?: readonly string[];
  /** The commits of both ends; taken from git where there is one. */
  readonly headSha?: string;
  readonly baseSha?: string;
}

export interface NewRun {
  readonly event?: RunEvent;
  readonly path?: string;
  readonly pull?: Pull;
  readonly branch?: string;
  readonly sha?: string;
  readonly from?: Repository;
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly actor?: string;
  /** Of a `workflow_run`. */
  readonly ended?: Run;
  readonly release?: Release;
  readonly createdAt?: Date;
}

export interface NewArtifact {
  /** That of the bytes, unless told otherwise. */
  readonly digest?: string | null;
  readonly expired?: boolean;
  readonly createdAt?: Date;
}

export interface NewRelease {
  readonly target?: string;
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
  readonly assets?: Readonly<Record<string, string | Uint8Array>>;
  readonly createdAt?: Date;
}

/** Files to be zipped, or the bytes of an archive as they are. */
export type Content = Readonly<Record<string, string>> | Uint8Array;

const LASTS = 90 * 86_400_000;
const WORKFLOW = '.github/workflows/performance.yml';

export function makeRepository(world: World, fullName: string, made: NewRepository): Repository {
  const { git, defaultBranch = 'main', isPrivate = true, parent = null } = made;
  const [owner = '', name = ''] = fullName.split('/');
  const id = nextId(world, 900_000_000);
  const behind = git === undefined ? null : new TestGit(git);
  if (behind) parent?.git?.addFork(behind);
  const repository = { id, owner, name, defaultBranch, parent, isPrivate, git: behind };
  world.repositories.push(repository);
  return repository;
}

/** A token that no other caller has. */
export function makeCaller(
  world: World,
  home: Repository,
  user: User,
  app: App | null,
  permissions: Permissions = {},
): Caller {
  const secret = hash('sha256', `caller ${world.callers.size}`).slice(0, 36);
  const token = `${app ? 'ghs' : 'ghp'}_${secret}`;
  const caller = { token, user, app, permissions, home, used: 0 };
  world.callers.set(token, caller);
  return caller;
}

/** What a run's token may, of what its workflow asks for: runs for forks and for Dependabot only read. */
export function permissionsIn({ event, pull }: Run, asked: Permissions): Permissions {
  if (event !== 'pull_request' || !pull) return asked;
  if (!isFromFork(pull) && pull.author.login !== DEPENDABOT.login) return asked;
  return Object.fromEntries(Object.keys(asked).map((permission) => [permission, 'read']));
}

export async function makePull(world: World, repository: Repository, made: NewPull): Promise<Pull> {
  const { branch, from = repository, base = repository.defaultBranch } = made;
  const now = world.now();
  const pull: Pull = {
    id: nextId(world, 2_700_000_000),
    repository,
    number: made.number ?? Math.max(0, ...world.pulls.map(({ number }) => number)) + 1,
    author: userOf(world, made.author ?? from.owner),
    title: made.title ?? branch,
    head: { repository: from, branch, sha: made.headSha ?? (await tipOf(from, branch)) },
    base: { branch: base, sha: made.baseSha ?? (await tipOf(repository, base)) },
    labels: [...(made.labels ?? [])],
    state: 'open',
    isMerged: false,
    isDraft: false,
    mergeSha: null,
    createdAt: now,
    updatedAt: now,
  };
  world.pulls.push(pull);
  await mergeForTest(pull);
  return pull;
}

/** Reads from git what both ends of a pull request stand at now. */
export async function refreshPull(world: World, pull: Pull): Promise<Pull> {
  if (pull.head.repository) pull.head.sha = await tipOf(pull.head.repository, pull.head.branch);
  pull.base.sha = await tipOf(pull.repository, pull.base.branch);
  pull.updatedAt = world.now();
  await mergeForTest(pull);
  return pull;
}

/** Marks a pull request as merged into what its base branch stands at now. */
export async function markMerged(world: World, pull: Pull): Promise<Pull> {
  const mergeSha = await tipOf(pull.repository, pull.base.branch);
  return Object.assign(pull, { state: 'closed', isMerged: true, mergeSha, updatedAt: world.now() });
}

/** Makes `refs/pull/7/head` and, where the ends do not conflict, `refs/pull/7/merge`, as GitHub does. */
async function mergeForTest(pull: Pull): Promise<void> {
  const { git } = pull.repository;
  const origin = pull.head.repository?.git;
  if (!git || !origin) return;
  await git.take(origin, pull.head.sha, `refs/pull/${pull.number}/head`);
  pull.mergeSha = await git.merge(pull.base.sha, pull.head.sha, `refs/pull/${pull.number}/merge`);
}

/** A run of a workflow. One of a pull request takes branch and commit from it. Running, unless a conclusion is told. */
export async function makeRun(world: World, repository: Repository, made: NewRun): Promise<Run> {
  const event = made.event ?? eventOf(made);
  const pull = made.pull ?? null;
  const source = event === 'pull_request' ? pull : null;
  const branch = made.branch ?? source?.head.branch ?? made.release?.tag ?? repository.defaultBranch;
  const from = made.from ?? source?.head.repository ?? repository;
  const at = made.createdAt ?? world.now();
  const conclusion = made.conclusion ?? null;
  const run: Run = {
    id: nextId(world, 19_000_000_000),
    number: world.runs.length + 1,
    repository,
    event,
    path: made.path ?? WORKFLOW,
    headSha: made.sha ?? source?.head.sha ?? (await tipOf(from, branch)),
    headBranch: branch,
    headRepository: from,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    attempt: made.attempt ?? 1,
    actor: userOf(world, made.actor ?? source?.author.login ?? repository.owner),
    pull,
    ended: made.ended ?? null,
    release: made.release ?? null,
    createdAt: at,
    updatedAt: at,
  };
  world.runs.push(run);
  return run;
}

function eventOf({ pull, ended, release }: NewRun): RunEvent {
  if (pull) return 'pull_request';
  if (ended) return 'workflow_run';
  return release ? 'release' : 'push';
}

export function makeArtifact(
  world: World,
  run: Run,
  name: string,
  { bytes, blob }: { bytes: Uint8Array; blob: string },
  { digest, expired = false, createdAt = world.now() }: NewArtifact,
): Artifact {
  const artifact: Artifact = {
    id: nextId(world, 4_700_000_000),
    run,
    name,
    size: bytes.length,
    digest: digest === undefined ? `sha256:${hash('sha256', bytes)}` : digest,
    expired,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + LASTS),
    blob,
  };
  world.artifacts.push(artifact);
  return artifact;
}

export function archiveOf(content: Content): Uint8Array {
  return content instanceof Uint8Array ? content : zip(content);
}

export function makeComment(
  world: World,
  repository: Repository,
  issue: number,
  author: string,
  body: string,
): Comment {
  const now = world.now();
  const comment: Comment = {
    id: nextId(world, 3_000_000_000),
    repository,
    issue,
    author: userOf(world, author),
    app: author === ACTIONS_BOT.login ? ACTIONS_APP : null,
    body,
    createdAt: now,
    updatedAt: now,
  };
  world.comments.push(comment);
  return comment;
}

export function makeRelease(world: World, repository: Repository, tag: string, made: NewRelease): Release {
  const createdAt = made.createdAt ?? world.now();
  const author = userOf(world, repository.owner);
  const release: Release = {
    id: nextId(world, 300_000_000),
    repository,
    author,
    tag,
    target: made.target ?? repository.defaultBranch,
    isDraft: made.isDraft ?? false,
    isPrerelease: made.isPrerelease ?? false,
    assets: [],
    createdAt,
  };
  world.releases.push(release);
  for (const [name, content] of Object.entries(made.assets ?? {})) {
    makeAsset(world, release, {
      name,
      type: 'application/json',
      bytes: Buffer.from(content),
      uploader: author,
    });
  }
  return release;
}

export function makeAsset(
  world: World,
  release: Release,
  content: Pick<Asset, 'name' | 'type' | 'bytes' | 'uploader'>,
): Asset {
  const asset = { ...content, id: nextId(world, 400_000_000), createdAt: world.now() };
  release.assets.push(asset);
  return asset;
}

/** The commit that a branch stands at. Without git, one that is the same whenever it is asked for. */
async function tipOf({ git, owner, name }: Repository, branch: string): Promise<string> {
  if (!git) return hash('sha1', `${owner}/${name}/${branch}`);
  const sha = await git.resolve(branch);
  if (!sha) throw new Error(`${owner}/${name} has no ${branch}`);
  return sha;
}

function hash(algorithm: 'sha1' | 'sha256', content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex');
}
