import type { Comparison, Finding, Terms } from '../model/index.ts';
import { finding } from './finding.ts';
import { holdsOn } from './settlement.ts';
import { unaccepted } from './terms.ts';

/** What there is to know about where the limits come from, and what was made of them. */
export function limitFindings(terms: Terms): readonly Finding[] {
  const changes = unaccepted(terms).length;
  const label = terms.plan.policy.acceptLabel;
  return [
    ...(changes > 0 ? [finding('changes-unaccepted', { changes, label })] : []),
    ...(terms.source === 'first' ? [finding('limits-first', {})] : []),
    ...(terms.source === 'unknown' ? [finding('limits-unknown', {})] : []),
  ];
}

/** What keeps a release from going out. */
export function releaseFindings(
  { plan, release, today }: Terms,
  source: Comparison['source'],
): readonly Finding[] {
  if (!release) return [];
  const expired = plan.waivers.filter((waiver) => !holdsOn(today, waiver));
  return [
    ...expired.map(({ check, metric, until, owner }) =>
      finding('release-waiver-expired', { check, metric, until, owner }),
    ),
    ...(source === 'none' ? [finding('release-without-base', {})] : []),
  ];
}
