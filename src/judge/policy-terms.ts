/** What is in force of the policies of both files, and under which name the project goes. */
import type { BudgetChange, Plan, Policy } from '../model/index.ts';
import { topOf } from './measuring-terms.ts';
import { type Grounds, settle, settleAsMeasured, type Settled } from './settlement.ts';
import { type Way, wayOfNumbers } from './stricter.ts';

type PolicyKey = Exclude<keyof Policy, 'at'>;

/** Which way a change goes; one whose way depends on the case counts as laxer. */
function wayOf(key: PolicyKey, ofHead: Policy, ofBase: Policy): Way {
  if (ofHead[key] === ofBase[key]) return 'same';
  switch (key) {
    case 'inconclusive':
      return ofHead.inconclusive === 'block' ? 'stricter' : 'laxer';
    case 'timeLimit': // the less time, the more cannot be told
      return wayOfNumbers(ofBase.timeLimit, ofHead.timeLimit, -1);
    case 'falseAlarms': // a lower rate misses more, a higher one blocks more that is unchanged
    case 'storedSampled':
    case 'acceptLabel':
      return 'laxer';
  }
}

/** Base's policy, but for what head makes stricter. */
export function settlePolicy(ofHead: Policy, ofBase: Policy, { label }: Grounds): Settled<Policy> {
  const changes = KEYS.map((key) => ({ key, way: wayOf(key, ofHead, ofBase) }))
    .filter(({ way }) => way !== 'same')
    .map(({ key, way }) => {
      const about = { what: 'policy', check: null, metric: null, key, at: ofHead.at } as const;
      return settle({ ...about, from: ofBase[key], to: ofHead[key], way }, label);
    });
  const kept = new Set(changes.flatMap(({ inForce, key }) => (inForce === 'base' ? [key] : [])));
  const ofBoth = Object.fromEntries(KEYS.filter((key) => kept.has(key)).map((key) => [key, ofBase[key]]));
  return { inForce: { ...ofHead, ...ofBoth }, changes };
}

const KEYS: readonly PolicyKey[] = [
  'inconclusive',
  'falseAlarms',
  'timeLimit',
  'storedSampled',
  'acceptLabel',
];

/** A project that goes by another name has neither a baseline nor a status that anybody requires. */
export function projectRenamed(ofHead: Plan, ofBase: Plan, grounds: Grounds): readonly BudgetChange[] {
  const [from, to] = [ofBase.project, ofHead.project];
  if (from === to) return [];
  const about = { what: 'policy', check: null, metric: null, key: 'project', at: topOf(ofHead) } as const;
  return [settleAsMeasured({ ...about, from, to, way: 'laxer' }, grounds)];
}
