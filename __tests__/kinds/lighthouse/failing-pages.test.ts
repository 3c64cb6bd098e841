import { expect, test } from '@jest/globals';
import { faultOf, LIMIT, read, site, watched } from './failing.ts';
import { openSite } from './site.ts';

test.each([
  ['answers 500', '/broken', 'ERRORED_DOCUMENT_REQUEST', /500/],
  ['redirects for ever', '/loop', 'CHROME_INTERSTITIAL_ERROR|NO_FCP', /more than 20 times/],
  ['is no HTML', '/text', 'NOT_HTML', /text\/plain/],
])(
  'a page that %s is an error that says so',
  async (_what, path, code, detail) => {
    const { failure } = await faultOf(read(`${site.url}${path}`));
    expect(failure).toMatchObject({
      code: 'lighthouse-page-failed',
      params: { code: expect.stringMatching(code), detail: expect.stringMatching(detail) },
    });
  },
  LIMIT,
);

test(
  'a service that does not answer is an error that says so',
  async () => {
    await using gone = await openSite();
    const { url } = gone;
    await gone[Symbol.asyncDispose]();
    const { code, message } = await faultOf(read(url));
    expect(code).toBe('lighthouse-page-failed');
    expect(message).toMatch(/ECONNREFUSED|ERR_CONNECTION_REFUSED/); // as full Chrome and as its headless shell say it
  },
  LIMIT,
);

test(
  'a page that leads to another machine is not measured',
  async () => {
    const { failure } = await faultOf(read(`${site.url}/away`));
    expect(failure).toMatchObject({ code: 'lighthouse-left-host', params: { host: 'elsewhere.invalid' } });
  },
  LIMIT,
);

test(
  'a page that paints nothing is tried three times, then an error',
  async () => {
    let started = 0;
    const { failure } = await faultOf(
      read(
        `${site.url}/blank`,
        { timeLimit: 40_000 },
        watched(() => started++),
      ),
    );
    expect(failure).toMatchObject({ code: 'lighthouse-page-failed', params: { code: 'NO_FCP' } });
    expect(started).toBe(3);
  },
  LIMIT,
);

test.each(['/silence', '/stuck'])(
  'a page that never gets anywhere (%s) ends with the time limit',
  async (path) => {
    const { failure } = await faultOf(read(`${site.url}${path}`, { timeLimit: 8000 }));
    expect(failure).toMatchObject({ code: 'lighthouse-too-slow', params: { limit: 8000 } });
  },
  LIMIT,
);
