/** Lighthouse gives up waiting for these pages, and needs the rest of the time limit to say so: they run alone. */
import { expect, test } from '@jest/globals';
import { faultOf, LIMIT, read, site, watched } from './failing.ts';

test(
  'a page that loads and never comes to rest is measured with a warning',
  async () => {
    const { values, warnings } = await read(`${site.url}/busy`, { timeLimit: 25_000 });
    expect(values['first-contentful-paint']).toBeGreaterThan(0);
    expect(warnings).toContainEqual({ code: 'lighthouse-page-never-quiet', params: {} });
  },
  LIMIT,
);

test.each([
  ['a script', '/waiting', ['performance'], '/silence?key'],
  ['an image, while it polls', '/waiting-and-busy', ['performance'], '/silence'],
  ['a script, measured for nothing but its accessibility', '/waiting', ['accessibility'], '/silence?key'],
] as const)(
  'a page that paints and waits for ever for %s is an error that names it, at the first attempt',
  async (_what, path, categories, waited) => {
    let started = 0;
    const options = { timeLimit: 25_000, categories };
    const { failure } = await faultOf(
      read(
        `${site.url}${path}`,
        options,
        watched(() => started++),
      ),
    );
    expect(failure).toMatchObject({ code: 'lighthouse-never-loaded', params: { waited, limit: 15_000 } });
    expect(started).toBe(1);
  },
  LIMIT,
);
