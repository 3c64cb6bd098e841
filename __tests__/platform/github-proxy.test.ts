import { afterAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createGitHub } from '../../src/platform/github.ts';
import { answering, json, moved, plain } from '../support/answering.ts';

/** Hosts that the proxy was asked to connect with; whatever they are called, it connects with this machine. */
const asked: string[] = [];
const proxy = createServer().on('connect', ({ url = '' }, client, head) => {
  asked.push(url);
  const server = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.write(head);
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
});

await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
// The runner sets these before the action starts, and they are read once.
process.env['http_proxy'] = `http://127.0.0.1:${portOf(proxy)}`;
process.env['GITHUB_API_URL'] = 'http://github.example.test/api/v3';

afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

test('the API and the storage it points at are reached through the proxy of the runner', async () => {
  await using blob = await answering(plain(200, 'bytes'));
  const { port: blobPort } = new URL(blob.url);
  await using api = await answering(json([]), moved(`http://blob.example.test:${blobPort}/7`));
  const { port } = new URL(api.url);
  const github = createGitHub({
    token: 'secret',
    apiUrl: `http://github.example.test:${port}/api/v3`,
    repository: 'shop/app',
    signal: new AbortController().signal,
  });
  expect(await github.ask('GET /repos/{owner}/{repo}/pulls', {})).toEqual([]);
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const bytes = await github.download(route, { artifact_id: 7, archive_format: 'zip' }, 100);
  expect(Buffer.from(bytes).toString()).toBe('bytes');
  expect(new Set(asked)).toEqual(new Set([`github.example.test:${port}`, `blob.example.test:${blobPort}`]));
});
