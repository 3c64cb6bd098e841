import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { ask, freePort, isTaken, loopbackUrl, portOf } from '../../src/platform/loopback.ts';

const never = new AbortController().signal;

test.each([
  'http://127.0.0.1:3000/a',
  'http://localhost',
  'http://[::1]:80/',
  'http://2130706433/',
  'http://127.1:9/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0x7f.1/',
  'http://ana:pass@127.0.0.1/',
  'http://127.255.255.254/',
])('%s is this machine', (address) => {
  expect(loopbackUrl(address)).not.toBeNull();
});

test.each([
  'https://localhost/',
  'http://localhost.example.com/',
  'http://127.0.0.1.nip.io/',
  'http://169.254.169.254/',
  'http://0.0.0.0/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::ffff:127.0.0.1]/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://168.63.129.16/',
  'http://[fd00:ec2::254]/',
  'http://[::]/',
  'http://localhost./',
  'http://localhost%00.example.com/',
  'http://127.0.0.1@169.254.169.254/',
  'http://127.0.0.1:80@169.254.169.254/',
  'http://localhost%23@169.254.169.254/',
  'http://127.0.0.1\u3002example.com/',
  'http://1270.0.0.1/',
  'http://user@10.0.0.1/',
  'file:///etc/passwd',
  '/health',
  '',
])('"%s" is not this machine over http', (address) => {
  expect(loopbackUrl(address)).toBeNull();
});

test('the port that an address does not write is 80', () => {
  expect(portOf(new URL('http://localhost/'))).toBe(80);
});

test('no port is given out twice', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, freePort));
  expect(new Set(ports).size).toBe(50);
});

test('a port is taken while somebody listens, and an answer is its status, unfollowed', async () => {
  const url = new URL(`http://127.0.0.1:${await freePort()}/moved`);
  expect(await isTaken(url)).toBe(false);
  expect(await ask(url, 5000, never)).toEqual({ refused: 'ECONNREFUSED' });
  const server = createServer((_request, response) => response.writeHead(302, { location: '/' }).end());
  await new Promise<void>((resolve) => server.listen(portOf(url), '127.0.0.1', resolve));
  const seen = [await isTaken(url), await ask(url, 5000, never)];
  await new Promise((resolve) => server.close(resolve));
  expect(seen).toEqual([true, { status: 302 }]);
});

test('who accepts but never answers is not waited for longer than asked', async () => {
  const server = createServer(() => {});
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const answer = await ask(new URL(`http://127.0.0.1:${port}/`), 200, never);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(answer).toHaveProperty('refused');
});
