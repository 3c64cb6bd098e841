/** A small real web site with something for every audit: a hero image, late content that shifts, an animation, marks. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site extends AsyncDisposable {
  readonly url: string;
  /** What the browser sent, request by request. */
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
}

/** Bytes of script added to the page, and a cookie that every answer sets. */
export interface SiteOptions {
  readonly ballast?: number;
  readonly cookie?: string;
}

export async function openSite({ ballast = 0, cookie = 'sid=none' }: SiteOptions = {}): Promise<Site> {
  const requests: Site['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    response.setHeader('set-cookie', cookie);
    answer(path, ballast, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(path: string, ballast: number, response: ServerResponse): void {
  const send = (type: string, body: string | Buffer): void => {
    response.setHeader('content-type', type);
    response.end(body);
  };
  switch (new URL(path, 'http://site').pathname) {
    case '/':
      return send('text/html', PAGE);
    case '/app-B7xQ2mK9.js':
      return send('text/javascript', `${SCRIPT}\n${UNUSED}\nself.ballast = "${'b'.repeat(ballast)}";`);
    case '/style.css':
      return send('text/css', STYLE);
    case '/hero.svg':
      return send('image/svg+xml', HERO);
    case '/dot.png':
      return send('image/png', DOT);
    case '/api/list':
      return send('application/json', '[1, 2]');
    case '/frame':
      return send('text/html', '<!doctype html><title>Frame</title><p>Framed');
    case '/robots.txt':
      return send('text/plain', 'User-agent: *\nAllow: /');
    case '/moved':
      return void response.writeHead(302, { location: '/?from=moved' }).end();
    case '/away':
      return void response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end();
    case '/loop':
      return void response.writeHead(302, { location: `/loop?${Math.random()}` }).end();
    case '/broken':
      return void response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Broken</h1>');
    case '/text':
      return send('text/plain', 'no page');
    case '/blank':
      return send('text/html', '<!doctype html><title>Blank</title>');
    case '/plain':
      return send(
        'text/html',
        '<!doctype html><html lang="en"><title>Plain</title><h1>Only text</h1></html>',
      );
    case '/busy':
      return send(
        'text/html',
        `<!doctype html><title>Busy</title><h1>Busy</h1><script>addEventListener('load', ${POLL})</script>`,
      );
    case '/soon':
      return void setTimeout(() => send('text/plain', 'nothing new'), 300);
    case '/waiting':
      return send(
        'text/html',
        '<!doctype html><title>Waits</title><h1>Waits</h1><script src="/silence?key=query-secret"></script>',
      );
    case '/waiting-and-busy':
      return send(
        'text/html',
        `<!doctype html><title>Waits</title><h1>Waits</h1><script>(${POLL})()</script><img src="/silence">`,
      );
    case '/stuck':
      return send('text/html', '<!doctype html><title>Stuck</title><h1>Stuck</h1><script>for (;;);</script>');
    case '/silence':
      return;
    default:
      return void response.writeHead(404).end('nothing here');
  }
}

/** Asks without end, as pages do that wait for news; four at once are more than Lighthouse takes for rest. */
const POLL = `() => { for (const one of [1, 2, 3, 4]) (async () => { for (;;) await fetch('/soon?' + one); })(); }`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Shoes</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="A shop for shoes">
  <link rel="stylesheet" href="/style.css">
  <script src="/app-B7xQ2mK9.js?v=3&token=query-secret"></script>
</head>
<body>
  <main>
    <h1>Shoes</h1>
    <div id="late"></div>
    <img class="hero" src="/hero.svg" alt="A shoe" loading="lazy">
    <p>${'Some words about shoes. '.repeat(60)}</p>
    <p class="faint">Hard to read</p>
    <ul><li>One</li><li>Two</li></ul>
    <a href="/?page=2">More shoes</a>
    <form><label for="size">Size</label><input id="size" name="size"><button>Find</button></form>
    <img src="/dot.png">
    <iframe src="/frame" title="Frame"></iframe>
    <div class="mover">Moves</div>
  </main>
</body>
</html>`;

const SCRIPT = `
performance.mark('app-start');
const until = performance.now() + 60;
while (performance.now() < until);
performance.mark('app-ready');
performance.measure('hydrate', 'app-start', 'app-ready');
document.cookie = 'seen=1';
addEventListener('load', () => {
  fetch('/api/list?token=query-secret');
  const bringNews = () => { document.getElementById('late').innerHTML = '<p style="height: 120px">Late news</p>'; };
  requestAnimationFrame(() => setTimeout(bringNews)); // once the page has been painted, so that it shifts
});`;

const UNUSED = `function never() { return ${JSON.stringify('n'.repeat(30_000))}; }`;

const STYLE = `
body { margin: 0; font: 16px sans-serif; color: #222; }
.hero { width: 100%; height: 300px; }
.faint { color: #eee; background: #fff; }
.mover { animation: move 1s infinite; position: relative; }
@keyframes move { from { left: 0; } to { left: 40px; } }
${Array.from({ length: 300 }, (_, n) => `.never-${n} { color: red; }`).join('\n')}`;

const HERO = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/>${'<circle cx="9" cy="9" r="5"/>'.repeat(99)}</svg>`;

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
