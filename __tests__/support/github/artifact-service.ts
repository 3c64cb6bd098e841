/**
 * The service that runs store artifacts by, with the runner's own token (Twirp, JSON). A name is given once in a run and
 * stays until it is deleted; the run is the one that the token's `scp` names, whatever the request says.
 */
import type { Blobs } from './blobs.ts';
import type { Answer } from './answers.ts';
import type { Json, JsonObject } from './description.ts';
import { nextId, type Artifact, type Run, type World } from './state.ts';

/** Names that no artifact may bear. */
const FORBIDDEN = /["/\\:<>|*?\r\n]/;
const DAY = 86_400_000;
const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;

/** Method -> fields that it knows. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  CreateArtifact: ['name', 'expires_at', 'version', 'mime_type'],
  FinalizeArtifact: ['name', 'size', 'hash'],
  ListArtifacts: ['name_filter', 'id_filter'],
  GetSignedArtifactURL: ['name'],
  DeleteArtifact: ['name'],
};

interface Pending {
  readonly run: Run;
  readonly name: string;
  readonly blob: string;
  readonly expiresAt: Date;
}

class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export class ArtifactService {
  readonly #world: World;
  readonly #blobs: Blobs;
  readonly #pending: Pending[] = [];

  constructor(world: World, blobs: Blobs) {
    this.#world = world;
    this.#blobs = blobs;
  }

  /** Answers one call. */
  async answer(method: string, token: string | null, body: string): Promise<Answer> {
    try {
      const run = this.#runOf(token);
      const request = parse(body);
      checkFields(method, request, run);
      return { status: 200, body: await this.#call(method, run, request) };
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      return { status: error.status, body: { code: error.code, msg: error.message } };
    }
  }

  async #call(method: string, run: Run, request: JsonObject): Promise<JsonObject> {
    switch (method) {
      case 'CreateArtifact':
        return await this.#create(run, request);
      case 'FinalizeArtifact':
        return await this.#finalize(run, request);
      case 'ListArtifacts':
        return { artifacts: this.#listed(run, request).map(artifactMessage) };
      case 'GetSignedArtifactURL': {
        const { blob, name } = this.#named(run, request);
        return { signed_url: this.#blobs.addressOf(blob, name) };
      }
      case 'DeleteArtifact': {
        const artifact = this.#named(run, request);
        this.#world.artifacts.splice(this.#world.artifacts.indexOf(artifact), 1);
        return { ok: true, artifact_id: String(artifact.id) };
      }
      default:
        throw new TwirpError(404, 'bad_route', `no handler for ${method}`);
    }
  }

  async #create(run: Run, request: JsonObject): Promise<JsonObject> {
    const name = text(request['name']);
    if (!name || FORBIDDEN.test(name)) throw new TwirpError(400, 'invalid_argument', 'name is not valid');
    const isTaken = [...this.#pending, ...this.#world.artifacts].some(
      (other) => other.run === run && other.name === name,
    );
    if (isTaken) {
      const message = 'an artifact with this name already exists on the workflow run';
      throw new TwirpError(409, 'already_exists', message);
    }
    const expires = text(request['expires_at']);
    const expiresAt = expires ? new Date(expires) : new Date(this.#world.now().getTime() + 90 * DAY);
    const blob = await this.#blobs.reserve();
    this.#pending.push({ run, name, blob, expiresAt });
    return { ok: true, signed_upload_url: this.#blobs.uploadAddressOf(blob) };
  }

  /** Only now is the artifact there. Size and hash have to be those of what was stored. */
  async #finalize(run: Run, request: JsonObject): Promise<JsonObject> {
    const index = this.#pending.findIndex((each) => each.run === run && each.name === request['name']);
    const pending = this.#pending[index];
    if (!pending) throw new TwirpError(404, 'not_found', 'no such artifact is being uploaded');
    const content = await this.#blobs.contentOf(pending.blob);
    const hash = text(request['hash']);
    if (!content || String(content.size) !== request['size'] || (hash && hash !== content.digest)) {
      throw new TwirpError(400, 'invalid_argument', 'size or hash is not that of the upload');
    }
    this.#pending.splice(index, 1);
    const artifact: Artifact = {
      id: nextId(this.#world, 4_700_000_000),
      run,
      name: pending.name,
      blob: pending.blob,
      size: content.size,
      digest: hash ? content.digest : null,
      expired: false,
      createdAt: this.#world.now(),
      expiresAt: pending.expiresAt,
    };
    this.#world.artifacts.push(artifact);
    return { ok: true, artifact_id: String(artifact.id) };
  }

  #listed(run: Run, request: JsonObject): Artifact[] {
    const name = text(request['name_filter']);
    const id = text(request['id_filter']);
    return this.#world.artifacts
      .filter((artifact) => artifact.run === run)
      .filter((artifact) => (!name || artifact.name === name) && (!id || String(artifact.id) === id));
  }

  #named(run: Run, request: JsonObject): Artifact {
    const artifact = this.#world.artifacts.find((each) => each.run === run && each.name === request['name']);
    if (!artifact) throw new TwirpError(404, 'not_found', 'no such artifact');
    return artifact;
  }

  #runOf(token: string | null): Run {
    const run = this.#world.runs.find((each) => token !== null && backendIdOf(each) === backendIdIn(token));
    if (!run) throw new TwirpError(401, 'unauthenticated', 'the token is of no run');
    return run;
  }
}

/** The method that a path calls; null if it is none of this service. */
export function artifactMethodOf(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}

/** The run's id in the service: the same for every attempt, so that names stay taken in the next one. */
export function backendIdOf({ id }: Run): string {
  return `ce7f54c7-61c7-4aae-887f-${id.toString(16).padStart(12, '0')}`;
}

const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';

/** The token that a runner gives its actions. Nobody checks its signature. */
export function runtimeTokenOf(run: Run): string {
  const claims = { scp: `Actions.ExampleScope Actions.Results:${backendIdOf(run)}:${JOB}`, iss: 'stand-in' };
  const parts = [{ alg: 'none', typ: 'JWT' }, claims].map((part) => base64(JSON.stringify(part)));
  return `${parts.join('.')}.${base64('unsigned')}`;
}

function base64(plain: string): string {
  return Buffer.from(plain).toString('base64url');
}

function backendIdIn(token: string): string | null {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return /Actions\.Results:([\w-]+):/.exec(claims)?.[1] ?? null;
}

function parse(body: string): JsonObject {
  try {
    return JSON.parse(body) as JsonObject;
  } catch {
    throw new TwirpError(400, 'malformed', 'the json request could not be decoded');
  }
}

function checkFields(method: string, request: JsonObject, run: Run): void {
  const known = ['workflow_run_backend_id', 'workflow_job_run_backend_id', ...(FIELDS[method] ?? [])];
  const unknown = Object.keys(request).find((field) => !known.includes(field));
  if (unknown) throw new TwirpError(400, 'malformed', `unknown field ${unknown}`);
  if (request['workflow_run_backend_id'] !== backendIdOf(run)) {
    throw new TwirpError(403, 'permission_denied', 'the token is of another run');
  }
}

function artifactMessage(artifact: Artifact): JsonObject {
  return {
    workflow_run_backend_id: backendIdOf(artifact.run),
    workflow_job_run_backend_id: JOB,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt.toISOString(),
    ...(artifact.digest && { digest: artifact.digest }),
  };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
