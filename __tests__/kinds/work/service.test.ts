import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { factOf, failureOf, functionsOf, makeProject } from './support.ts';

const SERVER = `
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
function turns(times) { for (let n = 0; n < times; n++); }
let asked = 0;
export const server = createServer(async (request, response) => {
  if (request.url === '/health') return response.end('ok');
  if (request.url === '/moved') return response.writeHead(302, { location: '/' }).end();
  if (request.url === '/die') process.exit(5);
  if (request.url === '/kill') process.kill(process.pid, 'SIGKILL');
  if (request.url === '/chance') turns(Math.ceil(1000 * Math.random()));
  if (request.url === '/late' && ++asked > 3) return;
  appendFileSync('log', request.method + ' ' + request.headers['content-type'] + ' ' + request.socket.remotePort + ' ' + process.pid + '\\n');
  let body = '';
  for await (const part of request) body += part;
  turns(asked++ < 100 ? 5000 : 100);
  response.end(JSON.stringify({ body }));
}).listen(Number(process.env.PORT), '127.0.0.1');
`;

const lines = (path: string): readonly string[] => readFileSync(join(path, 'log'), 'utf8').trim().split('\n');

describe('a service', () => {
  test('is counted per request, after its warm-up, the same in every reading', async () => {
    await using project = makeProject({ 'server.js': SERVER });
    const readings = await project.read({ service: 'api', path: '/', requests: 40 }, 3);
    for (const reading of readings) {
      expect(functionsOf(reading)['turns server.js']?.value).toBe(100);
      expect(reading.values['blocks']).toBe(readings[0].values['blocks']);
      expect(reading.values['calls']).toBe(readings[0].values['calls']);
      expect(reading.warnings).toEqual([]);
    }
    expect(readings[0].values['allocated']).toBeGreaterThan(1000);
    expect(lines(project.path)).toHaveLength(3 * 140);
  });

  test('gets one request after the other on one connection, in an instance of its own for each reading', async () => {
    await using project = makeProject({ 'server.js': SERVER });
    const body = { query: 'shoes' };
    await project.read({ service: 'api', path: '/', method: 'POST', body, requests: 5, warmUp: 5 });
    const log = lines(project.path).map((line) => line.split(' '));
    expect(log.map(([method, type]) => `${method} ${type}`)).toEqual(Array(20).fill('POST application/json'));
    expect(new Set(log.map(([, , port]) => port)).size).toBe(2);
    expect(new Set(log.map(([, , , pid]) => pid)).size).toBe(2);
  });

  test('may be started by another Node, and have threads and options of its own', async () => {
    await using project = makeProject(
      {
        'server.js': `${SERVER}
          import { Worker } from 'node:worker_threads';
          const worker = new Worker(new URL('worker.js', import.meta.url));
          server.on('request', () => worker.postMessage('go'));
          if (!process.env.NODE_OPTIONS.endsWith('--no-warnings')) throw new Error('options lost');`,
        'worker.js': `import { parentPort } from 'node:worker_threads';
          function inWorker() {}
          parentPort.on('message', () => inWorker());`,
        'start.cjs': `require('node:child_process').spawn('node', ['server.js'], { stdio: 'inherit' });`,
      },
      {},
      { run: 'node start.cjs', env: { NODE_OPTIONS: '--no-warnings' } },
    );
    const [reading] = await project.read({ service: 'api', requests: 10, warmUp: 101 });
    expect(functionsOf(reading, 'calls')['inWorker worker.js']?.value).toBe(1);
    expect(functionsOf(reading)['turns server.js']?.value).toBe(100);
    expect(factOf(reading, 'counted')).toBe('2 Node processes, 1 worker thread');
  });

  test('has threads that wait and hear nothing: their work is missing, and that is said', async () => {
    await using project = makeProject({
      'server.js': `${SERVER}
        import { Worker } from 'node:worker_threads';
        const shared = new Int32Array(new SharedArrayBuffer(4));
        const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: shared });
        server.on('request', () => { Atomics.add(shared, 0, 1); Atomics.notify(shared, 0); });`,
      'worker.js': `import { workerData } from 'node:worker_threads';
        for (let seen = 0; ; seen = Atomics.load(workerData, 0)) Atomics.wait(workerData, 0, seen);`,
    });
    const [{ warnings }] = await project.read({ service: 'api', requests: 5, warmUp: 101 }, 1);
    expect(warnings).toEqual([{ code: 'work-lost', params: { lost: 1 } }]);
  });

  test('is gone when it was counted', async () => {
    await using project = makeProject({ 'server.js': SERVER });
    await project.read({ service: 'api', requests: 1, warmUp: 0 }, 1);
    const pid = Number(lines(project.path)[0]?.split(' ').at(-1));
    const alive = (): boolean => existsSync(`/proc/${pid}`);
    for (let tries = 0; alive() && tries < 100; tries++) await sleep(20);
    expect(alive()).toBe(false);
  });
});

describe('a service that was not counted is an error', () => {
  test.each([
    ['work-wrong-answer', { path: '/moved' }],
    ['work-no-answer', { path: '/die' }],
    ['work-no-answer', { path: '/kill', warmUp: 0 }],
    ['work-too-slow', { path: '/late', timeLimit: 1500 }],
    ['service-unknown', { service: 'web' }],
  ])('%s: %j', async (code, options) => {
    await using project = makeProject({ 'server.js': SERVER });
    expect((await failureOf(project.read({ service: 'api', ...options }))).code).toBe(code);
  });

  test('where Node was started without the variable', async () => {
    await using project = makeProject({ 'server.js': SERVER }, {}, { run: 'NODE_OPTIONS= node server.js' });
    const failure = await failureOf(project.read({ service: 'api', requests: 1, warmUp: 1 }));
    expect(failure.code).toBe('work-nothing-counted');
  });
});
