import { expect, test } from '@jest/globals';
import { PierceError } from '../../src/errors.ts';
import { sampleCheck, type SamplingRules } from '../../src/measure/sampler.ts';
import { emptySide, type Script, scriptedCheck, scriptedKind } from '../support/scripted.ts';

const both = [emptySide('head'), emptySide('base')];

const rules = (changed: Partial<SamplingRules> = {}): SamplingRules => ({
  seed: 'seed',
  config: 'config',
  deadline: Number.POSITIVE_INFINITY,
  signal: new AbortController().signal,
  settled: () => false,
  onRound: () => {},
  ...changed,
});

async function sample(script: Script, changed: Partial<SamplingRules> = {}, sides = both) {
  const kind = scriptedKind(script);
  const taken = await sampleCheck(scriptedCheck, kind, sides, rules(changed));
  return { head: taken.get('head')!, base: taken.get('base')!, log: kind.log };
}

test('rounds are pairs: both sides are read in each, in either order', async () => {
  const { head, base, log } = await sample((side) => (side === 'head' ? 2 : 1));
  expect(head.rounds.map(({ round }) => round)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(base.rounds.map(({ first }) => first)).toEqual(head.rounds.map(({ first }) => !first));
  expect(log.filter((line) => line.startsWith('read')).length).toBe(12);
  expect(head.rounds.map(({ values }) => values['time'])).toEqual([2, 2, 2, 2, 2, 2]);
  expect(head.ended).toBe('round-limit');
});

test('measuring ends as soon as the verdict is settled, but not before the fewest rounds', async () => {
  const { head } = await sample(() => 1, { settled: () => true });
  expect(head.rounds).toHaveLength(2);
  expect(head.ended).toBe('settled');
});

test('a side that fails in round 3 stops; head alone goes on', async () => {
  const { head, base } = await sample((side, round) =>
    side === 'base' && round === 3 ? new PierceError('internal', { detail: 'gone' }) : 1,
  );
  expect(base).toMatchObject({ ended: 'failed', failure: { code: 'internal', params: { detail: 'gone' } } });
  expect(base.rounds).toHaveLength(3);
  expect(head.rounds).toHaveLength(6);
  expect(head.failure).toBeNull();
});

test('when head fails nothing more is read, and all is closed', async () => {
  const { head, log } = await sample((side, round) =>
    side === 'head' && round === 1 ? new Error('bug') : 1,
  );
  expect(head.ended).toBe('failed');
  expect(head.failure?.code).toBe('internal');
  expect(log.filter((line) => line.startsWith('close')).toSorted()).toEqual(['close base', 'close head']);
  expect(log.filter((line) => line.startsWith('read')).length).toBeLessThanOrEqual(4);
});

test('past its time a check ends with what it has', async () => {
  const { head } = await sample(() => 1, { deadline: Number.NEGATIVE_INFINITY });
  expect(head).toMatchObject({ ended: 'time-limit', rounds: [], failure: null });
});

test('cancelling keeps whole pairs only, and is no failure of the check', async () => {
  const cancel = new AbortController();
  const { head, base } = await sample(
    (_side, round) => {
      if (round === 2) cancel.abort();
      return cancel.signal.aborted ? Promise.reject(cancel.signal.reason) : 1;
    },
    { signal: cancel.signal },
  );
  expect(head).toMatchObject({ ended: 'cancelled', failure: null });
  expect(head.rounds.map(({ round }) => round)).toEqual([0, 1]);
  expect(base.rounds).toHaveLength(2);
});

test('without a base, head is measured alone', async () => {
  const kind = scriptedKind(() => 1);
  const taken = await sampleCheck(scriptedCheck, kind, [emptySide('head')], rules());
  expect([...taken.keys()]).toEqual(['head']);
  expect(taken.get('head')!.rounds).toHaveLength(6);
});
