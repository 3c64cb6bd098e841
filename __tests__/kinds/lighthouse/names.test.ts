import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLoopback, resourceName } from '../../../src/kinds/lighthouse/names.ts';

test('a resource has one name on both sides, whatever the port', () => {
  expect(resourceName('http://127.0.0.1:41233/img/hero.webp')).toBe('/img/hero.webp');
  expect(resourceName('http://localhost:3000/img/hero.webp')).toBe('/img/hero.webp');
});

test.each([
  ['/assets/index-D3adB33f.js', '/assets/index-*.js'],
  ['/static/js/main.3f9a1c20.chunk.js', '/static/js/main.*.chunk.js'],
  ['/_next/static/chunks/4bd1b696-c023c6e3521b1417.js', '/_next/static/chunks/4bd1b696-*.js'],
  ['/assets/index-BxKzQwLp.css', '/assets/index-*.css'],
])('a build that changes only the hash in %s changes no name', (path, name) => {
  expect(resourceName(`http://127.0.0.1:9000${path}`)).toBe(name);
});

test.each(['/jquery-migrate.js', '/app.production.js', '/long-description-of-a-shoe.html', '/js/vendor.js'])(
  'the words in %s are no hash',
  (path) => {
    expect(resourceName(`http://127.0.0.1:9000${path}`)).toBe(path);
  },
);

test('other hosts keep their name', () => {
  expect(resourceName('https://fonts.example.com/inter.woff2')).toBe('fonts.example.com/inter.woff2');
});

test('work that belongs to no address is unattributed', () => {
  expect(resourceName('Unattributable')).toBe('unattributed');
  expect(resourceName('data:text/css,body{}')).toBe('unattributed');
});

test('the values of a query are never published', () => {
  const value = fc.stringMatching(/^[A-Z]{12,20}$/);
  fc.assert(
    fc.property(value, fc.constantFrom('token', 'sig', 'a'), (secret, key) => {
      const name = resourceName(`http://127.0.0.1:8000/api?${key}=${secret}#${secret}`);
      expect(name).toBe(`/api?${key}`);
    }),
  );
});

test.each(['http://localhost:3000/', 'https://shop.localhost/', 'http://127.1.2.3/', 'http://[::1]:80/'])(
  '%s is this machine',
  (url) => {
    expect(isLoopback(url)).toBe(true);
  },
);

test.each([
  'https://example.com/',
  'http://127.0.0.1.example.com/',
  'http://localhost.example/',
  'file:///etc',
  'x',
])('%s is not this machine', (url) => {
  expect(isLoopback(url)).toBe(false);
});
