/**
 * GitHub for tests, on loopback: it keeps state, checks every request and every answer of its own against GitHub's published
 * description, adds the rules that the description lacks, and fails when told to. `README.md` beside it shows how it is used.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArtifactService } from './artifact-service.ts';
import type { Azurite } from './azurite.ts';
import { Blobs } from './blobs.ts';
import { environmentOf, type Environment, type Given } from './environment.ts';
import { Faults, type FailingRoute, type Fault } from './faults.ts';
import * as making from './making.ts';
import { Requests, type RequestEntry, type Violation } from './requests.ts';
import { latestOf } from './routes/statuses.ts';
import { Server } from './server.ts';
import * as state from './state.ts';

export { startAzurite } from './azurite.ts';
export { fault } from './faults.ts';
export { zip } from './zip.ts';

export interface Options extends Omit<making.NewRepository, 'parent'> {
  /** `owner/name`; `shop/web` unless told. */
  readonly repository?: string;
  readonly now?: () => Date;
  /** A blob store to use; started when first needed, unless told. */
  readonly azurite?: Azurite;
}

/** Starts a stand-in with one repository. It ends with what it started when it is disposed of, and tells what broke in it. */
export async function startGitHub(options: Options = {}): Promise<StandIn> {
  const github = new StandIn(options);
  await github.start();
  return github;
}

export class StandIn implements AsyncDisposable {
  /** All state. May be changed between requests. */
  readonly world: state.World;
  readonly repository: state.Repository;
  readonly #faults = new Faults();
  readonly #requests = new Requests();
  readonly #blobs: Blobs;
  readonly #server: Server;
  readonly #folder = mkdtempSync(join(tmpdir(), 'pierce-github-'));

  constructor({ repository = 'shop/web', now = () => new Date(), azurite, ...made }: Options) {
    this.world = state.createWorld(now);
    this.repository = making.makeRepository(this.world, repository, made);
    this.#blobs = new Blobs(this.#faults, this.#requests, azurite ?? null);
    const artifacts = new ArtifactService(this.world, this.#blobs);
    this.#server = new Server(this.world, this.#blobs, artifacts, this.#faults, this.#requests);
  }

  async start(): Promise<void> {
    await this.#blobs.listen();
    this.world.api = await this.#server.listen();
  }

  /** Where the API answers. */
  get url(): string {
    return this.world.api;
  }

  /** Every request so far, to the API, to the artifact service and to the blob store. */
  get requests(): readonly RequestEntry[] {
    return this.#requests.entries;
  }

  /** What clients sent although GitHub's description forbids it. Tests expect none. */
  get violations(): readonly Violation[] {
    return this.#requests.violations;
  }

  /** Azurite's process id; null as long as nobody has uploaded. */
  get blobProcess(): number | null {
    return this.#blobs.process;
  }

  /** A repository that was forked from this one, or from another. */
  fork(name: string, made: making.NewRepository = {}): state.Repository {
    const { parent = this.repository } = made;
    return making.makeRepository(this.world, name, { isPrivate: parent.isPrivate, ...made, parent });
  }

  /** A token of GitHub Actions with these permissions, as `permissions:` in a workflow gives them. */
  token(permissions: state.Permissions = {}): string {
    return this.#caller(state.ACTIONS_BOT, state.ACTIONS_APP, permissions);
  }

  /** The token of one run, whose workflow asks for these permissions: for forks and for Dependabot it only reads. */
  tokenOf(run: state.Run, asked: state.Permissions): string {
    return this.token(making.permissionsIn(run, asked));
  }

  /** A token of another app, such as a team's own bot. */
  appToken(slug: string, permissions: state.Permissions): string {
    const app = { id: 200_000 + slug.length, slug, name: slug };
    return this.#caller(state.userOf(this.world, `${slug}[bot]`), app, permissions);
  }

  /** A person's token. */
  personToken(login: string): string {
    return this.#caller(state.userOf(this.world, login), null, {});
  }

  /** Opens a pull request. With git its commits are taken from there, and its merge commit is made. */
  async pull(made: making.NewPull): Promise<state.Pull> {
    return await making.makePull(this.world, this.repository, made);
  }

  /** Tells of a push to a pull request's branch or to its base: what both stand at is read from git anew. */
  async pushed(pull: state.Pull): Promise<state.Pull> {
    return await making.refreshPull(this.world, pull);
  }

  /** Tells that a pull request was merged, into what its base branch stands at now. */
  async merged(pull: state.Pull): Promise<state.Pull> {
    return await making.markMerged(this.world, pull);
  }

  /** A run of a workflow. One of a pull request takes branch and commit from it. Running, unless a conclusion is told. */
  async run(made: making.NewRun = {}): Promise<state.Run> {
    return await making.makeRun(this.world, this.repository, made);
  }

  /** Ends a run. */
  end(run: state.Run, conclusion = 'success'): state.Run {
    return Object.assign(run, { status: 'completed', conclusion, updatedAt: this.world.now() });
  }

  /** Lays down an artifact of a run. */
  artifact(
    run: state.Run,
    name: string,
    content: making.Content,
    made: making.NewArtifact = {},
  ): state.Artifact {
    const bytes = making.archiveOf(content);
    return making.makeArtifact(this.world, run, name, { bytes, blob: this.#blobs.hold(bytes) }, made);
  }

  /** Lets somebody comment on a pull request. */
  comment(issue: number, author: string, body: string): state.Comment {
    return making.makeComment(this.world, this.repository, issue, author, body);
  }

  release(tag: string, made: making.NewRelease = {}): state.Release {
    return making.makeRelease(this.world, this.repository, tag, made);
  }

  /** Lets the next requests of a route fail. */
  fail(route: FailingRoute, times: number, how: Fault): void {
    this.#faults.add(route, times, how);
  }

  /** Takes all planned failures back. */
  recover(): void {
    this.#faults.clear();
  }

  /** Comments on a pull request, oldest first. */
  comments(issue: number): readonly state.Comment[] {
    return this.world.comments.filter((comment) => comment.issue === issue);
  }

  /** Of each context of a commit the newest status, as branch protection reads them. */
  statuses(sha: string): readonly state.Status[] {
    return latestOf(this.world.statuses.filter((status) => status.sha === sha).toReversed());
  }

  checkRuns(sha: string): readonly state.CheckRun[] {
    return this.world.checkRuns.filter((check) => check.sha === sha);
  }

  /** Artifacts of one run, oldest first. */
  artifacts(run: state.Run): readonly state.Artifact[] {
    return this.world.artifacts.filter((artifact) => artifact.run === run);
  }

  /** What the runner gives to an action in this run. */
  async environment(run: state.Run, given: Given = {}): Promise<Environment> {
    return await environmentOf(this.world, this.#folder, run, given);
  }

  /** Rejects with what broke in the stand-in itself, if anything did. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
    await this.#blobs[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
    const { failures } = this.#server;
    if (failures.length > 0) {
      throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
    }
  }

  #caller(user: state.User, app: state.App | null, permissions: state.Permissions): string {
    return making.makeCaller(this.world, this.repository, user, app, permissions).token;
  }
}
