/** The API over HTTP: understands a request, checks it, asks whether the caller may, lets its route answer, checks the answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf, invalid, missing, Refusal, type Answer } from './answers.ts';
import { artifactMethodOf, type ArtifactService } from './artifact-service.ts';
import type { Blobs } from './blobs.ts';
import { callerOf, countRequest, permit } from './callers.ts';
import { bytesOf, deliver, sentOf } from './delivery.ts';
import { faultsOfAnswer, faultsOfRequest, findOperation, type JsonObject } from './description.ts';
import type { Faults } from './faults.ts';
import type { RequestEntry, Requests } from './requests.ts';
import { routes } from './routes/index.ts';
import type { Serving } from './routes/route.ts';
import type { Caller, Repository, World } from './state.ts';

type Operation = NonNullable<ReturnType<typeof findOperation>>;

const PAGING = ['per_page', 'page'];
const ENTERPRISE = /^\/api\/v3(?=\/)/;

export class Server implements AsyncDisposable {
  /** Errors of the stand-in itself: an answer that is not as described, a route that breaks. */
  readonly failures: Error[] = [];
  readonly #world: World;
  readonly #blobs: Blobs;
  readonly #artifacts: ArtifactService;
  readonly #faults: Faults;
  readonly #requests: Requests;
  readonly #server = createServer((request, response) => {
    void this.#receive(request, response).catch((error: unknown) => this.#fail(error, response));
  });

  constructor(world: World, blobs: Blobs, artifacts: ArtifactService, faults: Faults, requests: Requests) {
    this.#world = world;
    this.#blobs = blobs;
    this.#artifacts = artifacts;
    this.#faults = faults;
    this.#requests = requests;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#world.api);
    const method = artifactMethodOf(url.pathname);
    const entry = this.#requests.add(method ? 'artifacts' : 'api', request);
    const bytes = await bytesOf(request);
    const operation = method ? null : findOperation(entry.method, url.pathname.replace(ENTERPRISE, ''));
    entry.route = method ? `artifacts ${method}` : (operation?.route ?? null);
    const how = this.#faults.next(entry.route ?? '');
    entry.status = await deliver(response, how, async () =>
      sentOf(
        method
          ? await this.#guard(() => this.#artifacts.answer(method, entry.token, bytes.toString()))
          : await this.#guard(() => this.#answer(entry, operation, url, bytes)),
      ),
    );
  }

  /** A client that went away is no failure. */
  #fail(error: unknown, response: ServerResponse): void {
    if (!response.destroyed) this.failures.push(asError(error));
    response.destroy();
  }

  /** Whatever breaks in here is the stand-in's own fault, and is told when it closes. */
  async #guard(answer: () => Promise<Answer>): Promise<Answer> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof Refusal) return answerOf(error);
      const failure = asError(error);
      this.failures.push(failure);
      return { status: 500, body: { message: `The stand-in is wrong: ${failure.message}` } };
    }
  }

  async #answer(entry: RequestEntry, operation: Operation | null, url: URL, bytes: Buffer): Promise<Answer> {
    if (!entry.headers['user-agent']) throw new Refusal(403, 'Request forbidden by administrative rules.');
    const caller = callerOf(this.#world, entry.headers['authorization'] as string | undefined);
    const limits = countRequest(this.#world, caller);
    if (!operation) {
      this.#requests.violate(`${entry.method} ${url.pathname}`, 'The stand-in knows no such route');
      throw missing();
    }
    try {
      const answer = await this.#serve(entry, operation, caller, url, bytes);
      return { ...answer, headers: { ...limits, ...answer.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const answer = answerOf(error);
      return checked(operation, { ...answer, headers: { ...limits, ...answer.headers } });
    }
  }

  async #serve(
    entry: RequestEntry,
    operation: Operation,
    caller: Caller | null,
    url: URL,
    bytes: Buffer,
  ): Promise<Answer> {
    const { route, params } = operation;
    const serving = servingOf(route);
    const query = Object.fromEntries(url.searchParams);
    const type = String(entry.headers['content-type'] ?? '').split(';')[0] ?? '';
    const body = this.#checkRequest(operation, query, type, bytes);
    const unheeded = Object.keys(query).find((name) => ![...PAGING, ...(serving.heeds ?? [])].includes(name));
    if (unheeded) throw new Error(`${route} heeds no ${unheeded} yet`);
    const repository = this.#repositoryOf(params);
    if (params['owner'] !== undefined) permit(caller, repository, serving);
    const accept = String(entry.headers['accept'] ?? '');
    const answer = await serving.answer({
      world: this.#world,
      blobs: this.#blobs,
      caller,
      repository,
      params,
      query,
      address: url,
      body,
      bytes,
      type,
      accept,
    });
    return checked(operation, answer);
  }

  /** Refuses with 422, and keeps in mind, what is not as described. Gives the body. */
  #checkRequest(
    operation: Operation,
    query: Readonly<Record<string, string>>,
    type: string,
    bytes: Buffer,
  ): JsonObject {
    const body = bytes.length === 0 ? undefined : parsed(type, bytes);
    const faults = faultsOfRequest(operation, { query, body, type });
    for (const fault of faults) this.#requests.violate(operation.route, fault);
    if (faults[0] !== undefined) throw invalid('Request', 'request', `is not as described: ${faults[0]}`);
    return (body ?? {}) as JsonObject;
  }

  #repositoryOf(params: Readonly<Record<string, string>>): Repository {
    const { owner, repo } = params;
    const repository = this.#world.repositories.find(
      (each) => owner === undefined || (isSame(each.owner, owner) && isSame(each.name, repo ?? '')),
    );
    if (!repository) throw missing();
    return repository;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function servingOf(route: string): Serving {
  const serving = routes[route];
  if (!serving) throw new Error(`Described, but not served: ${route}`);
  return serving;
}

/** JSON where it should be; undefined is a fault of its own. */
function parsed(type: string, bytes: Buffer): unknown {
  if (type !== 'application/json') return bytes;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** Throws where an answer of ours is not as GitHub describes it. */
function checked({ route }: Operation, answer: Answer): Answer {
  const type = answer.bytes
    ? (answer.headers?.['content-type'] ?? '').split(';')[0]
    : answer.body === undefined
      ? null
      : 'application/json';
  const faults = faultsOfAnswer(route, answer.status, type ?? null, answer.body);
  if (faults.length > 0) throw new Error(`${route} ${answer.status}: ${faults.slice(0, 5).join('; ')}`);
  return answer;
}
