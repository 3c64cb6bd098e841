import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { PierceError } from '../../../src/errors.ts';
import { http } from '../../../src/kinds/http/index.ts';
import { labAt, openConnections, readOnce, serve, stop } from './support.ts';

const never = new AbortController().signal;

async function failureOf(act: Promise<unknown>): Promise<PierceError> {
  const error = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PierceError)) throw new Error(`no PierceError but ${String(error)}`);
  return error;
}

test('where nothing listens the check fails at once and says so', async () => {
  const gone = await serve(() => {});
  await stop(gone.server);
  const error = await failureOf(readOnce(gone.url));
  expect(error.code).toBe('http-refused');
  expect(error.message).toContain(gone.url);
});

test('a service that dies under load is an error, not a fast service', async () => {
  await using mortal = await serve((_request, response) => void setTimeout(() => response.end('{}'), 2));
  await using probe = await http.open({ service: 'api', warmUp: 50, window: 60_000 }, labAt(mortal.url));
  const reading = failureOf(probe.read(never));
  await sleep(300);
  await stop(mortal.server);
  const error = await reading;
  expect(error.code).toBe('http-gone');
  expect(error.params['answers']).toBeGreaterThan(10);
});

test('requests whose connection is closed or reset without an answer are errors', async () => {
  let served = 0;
  await using rude = await serve((request, response) => {
    served++;
    if (served % 10 === 0) request.socket.end();
    else if (served % 10 === 5) request.socket.resetAndDestroy();
    else setTimeout(() => response.end('{}'), 5);
  });
  const { values, evidence } = await readOnce(rude.url);
  const faults = evidence!.parts.filter(({ group }) => group === 'fault');
  expect(faults.map(({ name }) => name).toSorted()).toEqual(['CLOSED', 'ECONNRESET']);
  expect(values['errors']).toBe(faults.reduce((sum, { value }) => sum + value, 0));
  expect(values['latency.p50']).toBeLessThan(50);
});

test('answers cut short are errors, and do not spoil the ones after them', async () => {
  let served = 0;
  await using cut = await serve((request, response) => {
    if (served++ % 10 === 0) request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nonly this');
    else setTimeout(() => response.end('whole'), 1);
  });
  const { values } = await readOnce(cut.url);
  expect(values['errors']).toBeGreaterThan(0);
  expect(values['non2xx']).toBe(0);
  expect(values['throughput']).toBeGreaterThan(100);
});

test('the times of answers are their own, however many requests before them were lost', async () => {
  let served = 0;
  await using rude = await serve((request, response) => {
    if (served++ % 2 === 0) request.socket.end();
    else setTimeout(() => response.end('{}'), 20);
  });
  const { values } = await readOnce(rude.url, { window: 800 });
  expect(values['errors']).toBeGreaterThan(50);
  expect(values['latency.p50']).toBeGreaterThanOrEqual(19.9);
  expect(values['latency.p50']).toBeLessThan(40);
});

test('a service that answers nobody is an error that tells what came instead', async () => {
  await using deaf = await serve((request) => void request.socket.end());
  const error = await failureOf(readOnce(deaf.url));
  expect(error.code).toBe('http-no-answer');
  expect(error.message).toMatch(/\d+ CLOSED/);
});

test('a hang counts as a timeout and takes no throughput from the answers beside it', async () => {
  let served = 0;
  await using moody = await serve((_request, response) => {
    served++;
    if (served !== 200) setTimeout(() => response.end('{}'), 2);
  });
  const { values } = await readOnce(moody.url, { timeout: 1000, window: 400, connections: 4 });
  expect(values).toMatchObject({ timeouts: 1, errors: 0, non2xx: 0 });
  expect(values['latency.max']).toBeLessThan(1000);
});

test('a service that hangs for all ends after the timeout', async () => {
  await using hung = await serve(() => {});
  const error = await failureOf(readOnce(hung.url, { timeout: 1000, connections: 3 }));
  expect(error.code).toBe('http-no-answer');
  expect(error.message).toContain('3 timed out');
});

test('cancelling ends a window at once and leaves no connection open', async () => {
  await using service = await serve((_request, response) => void setTimeout(() => response.end('{}'), 5));
  await using probe = await http.open({ service: 'api', warmUp: 50, window: 60_000 }, labAt(service.url));
  const stopper = new AbortController();
  const reading = probe.read(stopper.signal);
  await sleep(200);
  const cancelled = performance.now();
  stopper.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(performance.now() - cancelled).toBeLessThan(1000);
  expect(await openConnections(service.server)).toBe(0);
  await expect(probe.read(stopper.signal)).rejects.toThrow('enough');
});

test('between windows no connection stays open and no request is sent', async () => {
  let served = 0;
  await using service = await serve((_request, response) => {
    served++;
    response.end('{}');
  });
  await using probe = await http.open({ service: 'api', warmUp: 50, window: 100 }, labAt(service.url));
  for (const reading of ['first', 'second']) {
    const before = served;
    const { values } = await probe.read(never);
    const after = served;
    expect({ reading, errors: values['errors'], served: after > before }).toEqual({
      reading,
      errors: 0,
      served: true,
    });
    await sleep(500);
    expect(served).toBe(after);
    expect(await openConnections(service.server)).toBe(0);
  }
});
