import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { http } from '../../../src/kinds/http/index.ts';
import { answersNeeded, percentile } from '../../../src/kinds/http/metrics.ts';

const times = fc.array(fc.double({ min: 0.001, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 300 });
const ascending = times.map((values) => Float64Array.from(values).sort());
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

test('a percentile is a time that somebody waited, and at least that share waited no longer', () => {
  fc.assert(
    fc.property(ascending, share, (values, wanted) => {
      const found = percentile(values, wanted);
      expect(values).toContain(found);
      expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(
        wanted * values.length - 1e-6,
      );
      expect(values.filter((value) => value < found).length).toBeLessThan(wanted * values.length + 1e-6);
    }),
  );
});

test.each(['latency.p50', 'latency.p75', 'latency.p90', 'latency.p95', 'latency.p99'])(
  '%s is below the maximum once the window has the answers it needs, and not before',
  (id) => {
    const wanted = Number(id.slice(-2)) / 100;
    const ladder = (length: number): Float64Array => Float64Array.from({ length }, (_, index) => index);
    const needed = answersNeeded(id);
    expect(percentile(ladder(needed), wanted)).toBeLessThan(needed - 1);
    expect(percentile(ladder(needed - 1), wanted)).toBe(needed - 2);
  },
);

test('one error, one timeout or one answer that is not 2xx is too many unless the file says otherwise', () => {
  expect(http.implied).toEqual({ errors: { max: 0 }, non2xx: { max: 0 }, timeouts: { max: 0 } });
  const known = http.metricSets[0].known.map(({ id }) => id);
  expect(known).toEqual(expect.arrayContaining(Object.keys(http.implied)));
});
