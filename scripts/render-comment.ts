/**
 * Takes pictures of a comment as GitHub shows it, light and dark, so that a change of words or layout can be looked at:
 *
 *   node scripts/render-comment.ts .demo/regressed/comment.md comment
 *
 * writes comment-light.png and comment-dark.png. A summary.md or report.html works as well.
 * Pictures need an emoji font that the browser finds, as GitHub's readers have.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'chrome-launcher';
import { marked } from 'marked';

const [path, name] = process.argv.slice(2);
if (!path || !name) throw new Error('Usage: node scripts/render-comment.ts FILE.md|FILE.html NAME');

/** Columns of text that a comment has on a wide screen: 2 × 16 pixels of padding around them. */
const WIDTH = path.endsWith('.html') ? 1200 : 880;

const LOADED =
  "new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))";

const folder = await mkdtemp(join(tmpdir(), 'pierce-picture-'));
try {
  const page = join(folder, 'page.html');
  const text = await readFile(path, 'utf8');
  await writeFile(page, path.endsWith('.html') ? text : await commentPage(text));
  await takePictures(pathToFileURL(page).href, name);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function commentPage(markdown: string): Promise<string> {
  const style = await readFile(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { margin: 0; padding: 16px; background: #fff; font-size: 14px }
    @media (prefers-color-scheme: dark) { body { background: #0d1117 } }
    .markdown-body { font-size: 14px }
  </style><article class="markdown-body">${await marked.parse(markdown, { gfm: true })}</article>`;
}

async function takePictures(url: string, picture: string): Promise<void> {
  const browser = await launch({
    chromePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--hide-scrollbars'],
  });
  try {
    await takeWith(browser.port, url, picture);
  } finally {
    browser.kill();
  }
}

async function takeWith(port: number, url: string, picture: string): Promise<void> {
  const tab = await fetch(`http://127.0.0.1:${port}/json/new?${encodeURIComponent(url)}`, { method: 'PUT' });
  const { webSocketDebuggerUrl } = (await tab.json()) as { webSocketDebuggerUrl: string };
  const socket = await connect(webSocketDebuggerUrl);
  const send = speakerOn(socket);
  await send('Emulation.setDeviceMetricsOverride', {
    width: WIDTH,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  for (const scheme of ['light', 'dark']) {
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await send('Runtime.evaluate', { expression: LOADED, awaitPromise: true });
    const { data } = await send('Page.captureScreenshot', {
      captureBeyondViewport: true,
      clip: await wholePage(send),
    });
    await writeFile(`${picture}-${scheme}.png`, Buffer.from(String(data), 'base64'));
    console.log(`${picture}-${scheme}.png`);
  }
  socket.close();
}

async function wholePage(send: Send): Promise<Record<string, number>> {
  const { cssContentSize } = (await send('Page.getLayoutMetrics', {})) as {
    cssContentSize: { height: number };
  };
  return { x: 0, y: 0, width: WIDTH, height: cssContentSize.height, scale: 1 };
}

type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

async function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return socket;
}

/** Speaks the DevTools protocol: https://chromedevtools.github.io/devtools-protocol/ */
function speakerOn(socket: WebSocket): Send {
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
