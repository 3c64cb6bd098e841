/** The shop's API: GET /search?q=words and GET /health. */
import { createServer } from 'node:http';
import { catalogue } from '../src/catalogue.js';
import { search } from '../src/search.js';

createServer((request, response) => {
  const url = new URL(request.url, 'http://shop');
  if (url.pathname === '/health') return json(response, 200, { ok: true });
  if (url.pathname === '/search') return json(response, 200, search(catalogue, url.searchParams.get('q') ?? ''));
  return json(response, 404, { error: 'not found' });
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');

function json(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
