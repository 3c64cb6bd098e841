import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, PierceError } from '../../src/errors.ts';
import { openServices, type Services } from '../../src/measure/services.ts';
import type { ServicePlan } from '../../src/model/index.ts';
import { createRunner, type OwnRunner } from '../../src/platform/process.ts';

/** A server that counts its starts, listens on the port in PORT and answers /health with its process id. */
const SERVER = `
  import { appendFileSync } from 'node:fs';
  import { createServer } from 'node:http';
  appendFileSync('starts', 'x');
  let asked = 0;
  createServer((request, response) => {
    if (request.url === '/crash') { console.log('about to crash'); process.exit(5); }
    if (['/broken', '/fading'].includes(request.url)) response.statusCode = 503;
    if (request.url === '/hanging' || (request.url === '/fading' && asked++ > 0)) return;
    if (request.url === '/moved') response.writeHead(302, { location: '/broken' });
    response.end(String(process.pid));
  }).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'));
`;

const NODE = `exec '${process.execPath}'`;
const HEALTH = 'http://127.0.0.1:${PORT}/health';

let folder: string;
let runner: OwnRunner;
let services: Services;
const others: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pierce-services-'));
  writeFileSync(join(folder, 'server.mjs'), SERVER);
  runner = createRunner();
});

afterEach(async () => {
  for (const other of others.splice(0)) other.close();
  await services[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function open(plan: Partial<ServicePlan>, signal = new AbortController().signal): Services {
  const at = { file: 'budgets.yml', line: 3, column: 5 };
  const api = {
    name: 'api',
    run: `${NODE} server.mjs`,
    ready: HEALTH,
    env: {},
    readyTimeout: 20_000,
    at,
    ...plan,
  };
  services = openServices({ services: [api], cwd: folder, runner, signal, aside: (line) => line });
  return services;
}

async function failureOf(work: Promise<unknown>): Promise<PierceError> {
  const error: unknown = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof PierceError) return error;
  throw error;
}

/** Process id that a live server of this test answers with. */
const pidAt = async (url: string): Promise<number> => Number(await (await fetch(`${url}/health`)).text());

/** Process id that a service has written into the file `pid`, once it has. */
async function writtenPid(): Promise<number> {
  for (;;) {
    const path = join(folder, 'pid');
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text.endsWith('\n')) return Number(text);
    await sleep(10);
  }
}

async function listen(port = 0): Promise<Server> {
  const server = createServer((_request, response) => response.end('somebody else'));
  others.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

describe('a service that works', () => {
  test('gets a port, is waited for and tells its address without a trailing slash', async () => {
    const { url } = await open({}).service('api');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('is started once, however often it is asked for', async () => {
    open({});
    const all = await Promise.all([services.service('api'), services.service('api')]);
    all.push(await services.service('api'));
    expect(new Set(all.map((one) => one.url)).size).toBe(1);
    expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('x');
  });

  test('is not started unless it is asked for', async () => {
    await open({ run: 'touch starts; sleep 60' })[Symbol.asyncDispose]();
    expect(() => readFileSync(join(folder, 'starts'))).toThrow('ENOENT');
  });

  test('finds the port in its command and its own variables too', async () => {
    const run = `test "$ADDRESS" = ":\${PORT}" && PORT= && PORT=\${PORT} ${NODE} server.mjs`;
    await expect(open({ run, env: { ADDRESS: ':${PORT}' } }).service('api')).resolves.toBeDefined();
  });

  test('may listen on a port of its own', async () => {
    const reserved = await listen();
    const { port } = reserved.address() as AddressInfo;
    await new Promise((resolve) => reserved.close(resolve));
    const { url } = await open({
      ready: `http://localhost:${port}/health`,
      env: { PORT: String(port) },
    }).service('api');
    expect(url).toBe(`http://localhost:${port}`);
  });

  test('is ready where it answers with a redirect, which is not followed', async () => {
    await expect(open({ ready: 'http://127.0.0.1:${PORT}/moved' }).service('api')).resolves.toBeDefined();
  });

  test('is gone after the services are closed', async () => {
    const { url } = await open({}).service('api');
    const pid = await pidAt(url);
    await services[Symbol.asyncDispose]();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('a service that fails', () => {
  test('by ending early shows its exit code, its last lines and the place in the file', async () => {
    const failure = await failureOf(open({ run: 'echo no database here >&2; exit 3' }).service('api'));
    expect(failure).toMatchObject({ code: 'service-ended-early', place: { line: 3 } });
    expect(failure.message).toContain('exit code 3');
    expect(failure.message).toContain('no database here');
  });

  test('by going to the background is told to stay in the foreground', async () => {
    const failure = await failureOf(open({ run: `'${process.execPath}' server.mjs &` }).service('api'));
    expect(failure.code).toBe('service-ended-early');
  });

  test('by never answering shows what was seen at last', async () => {
    const failure = await failureOf(
      open({ run: 'echo thinking; sleep 60', readyTimeout: 600 }).service('api'),
    );
    expect(failure.code).toBe('service-not-ready');
    expect(failure.message).toMatch(/within 0\.6 s; at last: no answer \(ECONNREFUSED\)[^]*thinking/);
  });

  test('by answering badly all the time is not ready, and is stopped', async () => {
    open({ ready: 'http://127.0.0.1:${PORT}/broken', readyTimeout: 3000 });
    const failure = await failureOf(services.service('api'));
    expect(failure.message).toContain('it answered 503');
    await expect(fetch(String(failure.params['ready']))).rejects.toThrow();
  });

  test('by answering badly, then not at all, shows the answer that it gave', async () => {
    open({ ready: 'http://127.0.0.1:${PORT}/fading', readyTimeout: 3000 });
    expect((await failureOf(services.service('api'))).message).toContain('it answered 503');
  });

  test('by taking the request without an answer shows that', async () => {
    open({ ready: 'http://127.0.0.1:${PORT}/hanging', readyTimeout: 3000 });
    expect((await failureOf(services.service('api'))).message).toContain('no answer until then');
  });

  test('by an address in use says what to do about it', async () => {
    const other = await listen();
    const run = `PORT=${(other.address() as AddressInfo).port} ${NODE} server.mjs`;
    const failure = await failureOf(open({ run }).service('api'));
    expect(failure.code).toBe('service-ended-early');
    expect(failure.params['advice']).toContain('variable PORT');
  });

  test('is not mistaken for somebody else who answers at its address', async () => {
    const other = await listen();
    const { port } = other.address() as AddressInfo;
    const failure = await failureOf(open({ ready: `http://127.0.0.1:${port}/` }).service('api'));
    expect(failure).toMatchObject({ code: 'service-port-taken', params: { port } });
    expect(() => readFileSync(join(folder, 'starts'))).toThrow('ENOENT');
  });

  test.each([
    'http://example.com/health',
    'https://127.0.0.1/',
    'http://10.0.0.1/',
    'http://127.0.0.1.example.com/',
    'health',
  ])('by claiming to be ready at %s is refused, for that is not this machine over http', async (ready) => {
    expect((await failureOf(open({ ready }).service('api'))).code).toBe('service-ready-url');
  });

  test('by a name that nobody declared lists the declared ones', async () => {
    expect((await failureOf(open({}).service('apo'))).message).toContain('declares: api');
  });

  test('is stopped when measuring is cancelled while it starts', async () => {
    const abort = new AbortController();
    const starting = open({ run: 'echo $$ > pid; exec sleep 60' }, abort.signal).service('api');
    const outcome = Promise.allSettled([starting]);
    const pid = await writtenPid();
    expect(process.kill(pid, 0)).toBe(true);
    abort.abort(new Error('enough'));
    expect(await outcome).toEqual([{ status: 'rejected', reason: new Error('enough') }]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('a service that dies under measurement', () => {
  const cause = { code: 'internal', params: { detail: 'socket hang up' } };

  test('explains the failure that it caused, with its last lines', async () => {
    const { url } = await open({}).service('api');
    await expect(fetch(`${url}/crash`)).rejects.toThrow();
    const failure = await services.explain(cause);
    expect(messageOf(failure)).toMatch(
      /Service "api" ended with exit code 5 while it was measured[^]*about to crash/,
    );
    expect(failure.params['seen']).toContain('socket hang up');
  });

  test('is not handed out again', async () => {
    const { url } = await open({}).service('api');
    await expect(fetch(`${url}/crash`)).rejects.toThrow();
    await services.explain(cause);
    expect((await failureOf(services.service('api'))).code).toBe('service-died');
  });

  test('is not blamed where it was ended because measuring was cancelled, nor where it is asked for then', async () => {
    const abort = new AbortController();
    await open({}, abort.signal).service('api');
    const explained = services.explain(cause);
    abort.abort(new Error('enough'));
    expect(await explained).toBe(cause);
    await sleep(500);
    expect(await services.explain(cause)).toBe(cause);
    await expect(services.service('api')).rejects.toThrow('enough');
  });

  test('is not blamed while it lives', async () => {
    await open({}).service('api');
    expect(await services.explain(cause)).toBe(cause);
  });
});

describe('a further instance of a service', () => {
  test('runs beside the first, with variables of its own, until it is disposed', async () => {
    const run = `${NODE} -e "require('node:fs').writeFileSync('options', process.env.NODE_OPTIONS + process.env.MODE)"`;
    const own = { NODE_OPTIONS: '--no-warnings', MODE: 'slow' };
    const { service, instance } = open({ run: `${run}; ${NODE} server.mjs`.replace('exec ', ''), env: own });
    const { url } = await service('api');
    const further = await instance('api', { NODE_OPTIONS: '--no-deprecation', MODE: 'fast' });
    expect(readFileSync(join(folder, 'options'), 'utf8')).toBe('--no-deprecation --no-warningsfast');
    expect(await pidAt(further.url)).not.toBe(await pidAt(url));
    await further[Symbol.asyncDispose]();
    await expect(fetch(further.url)).rejects.toThrow();
    expect(await pidAt(url)).toBeGreaterThan(0);
  });

  test('that died under measurement is the reason for a failure, one that was stopped is not', async () => {
    const { instance, explain } = open({});
    const failure = {
      code: 'work-no-answer',
      params: { url: 'x', answers: 0, problem: 'ECONNRESET' },
    } as const;
    const stopped = await instance('api', {});
    await stopped[Symbol.asyncDispose]();
    expect(await explain(failure)).toEqual(failure);
    const dying = await instance('api', {});
    await fetch(`${dying.url}/crash`).catch(() => {});
    expect(await explain(failure)).toMatchObject({ code: 'service-died', params: { service: 'api' } });
    await dying[Symbol.asyncDispose]();
    expect(await explain(failure)).toMatchObject({ code: 'service-died' });
  });
});
