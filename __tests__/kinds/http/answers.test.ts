import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { readOnce, serve } from './support.ts';

test('a service that takes 20 ms reads 20 ms, with and without keep-alive', async () => {
  await using kept = await serve((_request, response) => void setTimeout(() => response.end('{}'), 20));
  await using closed = await serve((_request, response) => {
    response.setHeader('connection', 'close');
    setTimeout(() => response.end('{}'), 20);
  });
  for (const { url } of [kept, closed]) {
    const { values } = await readOnce(url, { window: 800 });
    expect(values['latency.p50']).toBeGreaterThanOrEqual(19.9); // timers may fire a fraction early
    expect(values['latency.p50']).toBeLessThan(30);
    expect(values['throughput']).toBeGreaterThan(250);
    expect(values['throughput']).toBeLessThanOrEqual(510);
    expect(values).toMatchObject({ errors: 0, non2xx: 0, timeouts: 0 });
  }
});

test('a service faster than a millisecond does not read zero, and its figures agree with one another', async () => {
  await using fast = await serve((_request, response) => void response.end('{}'));
  const { values } = await readOnce(fast.url, { connections: 1 });
  expect(values['latency.p50']).toBeGreaterThan(0);
  // one connection that is never idle: its answers' times fill the window
  const filled = (values['latency.mean']! * values['throughput']!) / 1000;
  expect(filled).toBeGreaterThan(0.7);
  expect(filled).toBeLessThanOrEqual(1.001);
  const ladder = ['p50', 'p75', 'p90', 'p95', 'p99', 'max'].map((rank) => values[`latency.${rank}`]!);
  expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
});

test('answers that take longer than the window are waited for, not cut off', async () => {
  await using slow = await serve((_request, response) => void setTimeout(() => response.end('{}'), 300));
  const { values } = await readOnce(slow.url, { window: 100, connections: 4 });
  expect(values['latency.p50']).toBeGreaterThanOrEqual(299);
  expect(values['throughput']).toBeGreaterThan(4);
  expect(values['throughput']).toBeLessThan(14);
  expect(values['errors']).toBe(0);
});

test('a server error and a redirect count as not 2xx, with their statuses as evidence', async () => {
  let served = 0;
  await using mixed = await serve((_request, response) => {
    const status = [200, 500, 302][served++ % 3]!;
    response.writeHead(status, status === 302 ? { location: '/login' } : {}).end('x');
  });
  const { values, evidence } = await readOnce(mixed.url);
  const statuses = Object.fromEntries(evidence!.parts.map(({ name, value }) => [name, value]));
  expect(Object.keys(statuses).toSorted()).toEqual(['200', '302', '500']);
  expect(values['non2xx']).toBe(statuses['302']! + statuses['500']!);
  expect(values['errors']).toBe(0);
});

test.each([
  ['no content', 'GET', 204],
  ['not modified', 'GET', 304],
  ['the head of a page', 'HEAD', 200],
] as const)('%s is a whole answer, not a timeout', async (_what, method, status) => {
  await using bare = await serve((_request, response) => {
    response.writeHead(status, method === 'HEAD' ? { 'content-length': 5000 } : {}).end();
  });
  const { values } = await readOnce(bare.url, { method });
  expect(values).toMatchObject({
    errors: 0,
    timeouts: 0,
    bytes: 0,
    non2xx: status === 304 ? expect.any(Number) : 0,
  });
  expect(values['throughput']).toBeGreaterThan(100);
});

test('a body that ends with its connection is read whole', async () => {
  await using ancient = await serve((request) => request.socket.end('HTTP/1.0 200 OK\r\n\r\nhello'));
  const { values } = await readOnce(ancient.url);
  expect(values).toMatchObject({ errors: 0, timeouts: 0, non2xx: 0, bytes: 5 });
});

test('bytes are those of the body, chunked or not, however large', async () => {
  const body = Buffer.alloc(2_000_000, 'a');
  await using whole = await serve((_request, response) => void response.end(body));
  await using chunked = await serve((_request, response) => {
    response.write(body.subarray(0, 1_500_000));
    response.end(body.subarray(1_500_000));
  });
  for (const { url } of [whole, chunked]) {
    const { values } = await readOnce(url, { connections: 2 });
    expect(values['bytes']).toBe(2_000_000);
  }
});

test('what is asked arrives as it was written: method, headers, path and a JSON body', async () => {
  const seen: string[] = [];
  await using echo = await serve(async (request, response) => {
    const chunks = await request.toArray();
    seen.push(
      `${request.method} ${request.url} ${request.headers['content-type']} ${request.headers['x-team']} ${Buffer.concat(chunks)}`,
    );
    response.end();
  });
  const body = { query: 'füße' };
  await readOnce(echo.url, {
    path: '/search?q=1',
    method: 'POST',
    headers: { 'x-team': 'shop' },
    body,
    window: 50,
  });
  expect(new Set(seen)).toEqual(new Set(['POST /search?q=1 application/json shop {"query":"füße"}']));
});

test('a text body is sent as it is, without a content type of our own', async () => {
  const seen: string[] = [];
  await using echo = await serve(async (request, response) => {
    const chunks = await request.toArray();
    seen.push(`${request.headers['content-type']} ${Buffer.concat(chunks)}`);
    await sleep(5);
    response.end();
  });
  await readOnce(echo.url, { method: 'PUT', body: 'plain', window: 50 });
  expect(new Set(seen)).toEqual(new Set(['undefined plain']));
});
