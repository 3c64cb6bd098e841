/**
 * What the stand-in knows: repositories, pull requests, runs and all that hangs on them. Tests change it as they like; what
 * is asked of it goes through `routes/`.
 */
import type { TestGit } from './git.ts';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** An app that acts by tokens of its own, such as GitHub Actions. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** Who asks, and what a token lets them do. */
export interface Caller {
  readonly token: string;
  readonly user: User;
  /** Null for a person's token, which may do everything. */
  readonly app: App | null;
  readonly permissions: Permissions;
  /** The only repository that an app's token is for. */
  readonly home: Repository;
  used: number;
}

export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'statuses';
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  /** The repository that this one was forked from. */
  readonly parent: Repository | null;
  readonly isPrivate: boolean;
  readonly git: TestGit | null;
}

export interface PullHead {
  /** Null once the fork is gone. */
  repository: Repository | null;
  branch: string;
  sha: string;
}

export interface Pull {
  readonly id: number;
  readonly repository: Repository;
  readonly number: number;
  readonly author: User;
  title: string;
  head: PullHead;
  base: { branch: string; sha: string };
  labels: string[];
  state: 'open' | 'closed';
  isMerged: boolean;
  isDraft: boolean;
  /** Of the commit that would merge it, which `pull_request` runs check out. */
  mergeSha: string | null;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Comment {
  readonly id: number;
  readonly repository: Repository;
  readonly issue: number;
  readonly author: User;
  readonly app: App | null;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Status {
  readonly id: number;
  readonly repository: Repository;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User;
  readonly createdAt: Date;
}

export interface CheckRun {
  readonly id: number;
  readonly repository: Repository;
  readonly app: App;
  readonly sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: readonly unknown[];
  detailsUrl: string | null;
  externalId: string | null;
  startedAt: Date;
  completedAt: Date | null;
}

export type RunEvent =
  | 'pull_request'
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'
  | 'workflow_run'
  | 'merge_group'
  | 'release';

export interface Run {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly event: RunEvent;
  /** Such as `.github/workflows/performance.yml`. */
  path: string;
  headSha: string;
  headBranch: string;
  headRepository: Repository;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  attempt: number;
  actor: User;
  readonly pull: Pull | null;
  /** Of a `workflow_run`: the run that ended. */
  readonly ended: Run | null;
  /** Of a `release`. */
  readonly release: Release | null;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Artifact {
  readonly id: number;
  readonly run: Run;
  name: string;
  size: number;
  digest: string | null;
  expired: boolean;
  createdAt: Date;
  expiresAt: Date;
  /** Where its bytes are, by `Blobs`. */
  readonly blob: string;
}

export interface Asset {
  readonly id: number;
  name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly uploader: User;
  readonly createdAt: Date;
}

export interface Release {
  readonly id: number;
  readonly repository: Repository;
  readonly author: User;
  tag: string;
  target: string;
  isDraft: boolean;
  isPrerelease: boolean;
  readonly assets: Asset[];
  readonly createdAt: Date;
}

/** Everything there is. */
export interface World {
  /** Where the API answers, without a slash at the end. */
  api: string;
  readonly now: () => Date;
  readonly repositories: Repository[];
  readonly users: User[];
  readonly callers: Map<string, Caller>;
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly statuses: Status[];
  readonly checkRuns: CheckRun[];
  readonly runs: Run[];
  readonly artifacts: Artifact[];
  readonly releases: Release[];
  /** Requests that one token may send in an hour. */
  hourly: number;
  /** How many were given out. */
  ids: number;
}

export const ACTIONS_APP: App = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };
export const ACTIONS_BOT: User = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };
export const DEPENDABOT: User = { id: 49_699_333, login: 'dependabot[bot]', type: 'Bot' };

export function createWorld(now: () => Date): World {
  return {
    api: '',
    now,
    repositories: [],
    users: [ACTIONS_BOT, DEPENDABOT],
    callers: new Map(),
    pulls: [],
    comments: [],
    statuses: [],
    checkRuns: [],
    runs: [],
    artifacts: [],
    releases: [],
    hourly: 1000,
    ids: 0,
  };
}

/** An id that nothing else has or had, as large as GitHub's own: mostly past 2^31, so that nobody takes it for a small number. */
export function nextId(world: World, first: number): number {
  world.ids += 1;
  return first + world.ids;
}

/** The user of a name, made when first asked for. */
export function userOf(world: World, login: string): User {
  const known = world.users.find((user) => user.login === login);
  if (known) return known;
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const user = { id: nextId(world, 90_000_000), login, type } as const;
  world.users.push(user);
  return user;
}

export function fullName({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}
