import type {
  Budget,
  CheckPlan,
  CheckSnapshot,
  Fault,
  Finding,
  Metric,
  Plan,
  Verdict,
} from '../model/index.ts';
import type { Assessment, Case } from './assessment.ts';
import type { Baseline } from './baseline.ts';
import { causesOf, factsOf } from './causes.ts';
import { contradiction, declaredBy } from './declared.ts';
import { assessExact } from './exact.ts';
import { finding } from './finding.ts';
import { falseAlarmShare } from './levels.ts';
import { type Match, matchesOf } from './match.ts';
import { countsWorst, natureOf } from './nature.ts';
import { oppositeOf, UNCONFIRMED, wasCutShort, whyEnded } from './opposite.ts';
import { readingsOf } from './readings.ts';
import { broken, combine, type Combined, distinct, type Ruling, undecided } from './ruling.ts';
import { assessSampled } from './sampled.ts';
import { suspicions } from './suspicion.ts';
import { boundless, unitMismatch } from './units.ts';

/** A verdict with what sampling needs to know of it. */
export interface Judged {
  readonly verdict: Verdict;
  /** Whether more rounds could still change it. */
  readonly open: boolean;
  /** Whether it rests on statistics, so that it may be asked for at looks only. */
  readonly sampled: boolean;
  /** Whether a threshold of it could not be judged at all. */
  readonly isBroken: boolean;
}

/** Judges every budget of one check that was measured on head. */
export function judgeCheck(
  plan: Plan,
  check: CheckPlan,
  head: CheckSnapshot,
  baseline: Baseline,
): readonly Judged[] {
  if (head.failure) {
    const fault: Fault = { side: 'head', check: check.name, cell: head.cell, failure: head.failure };
    return withoutHead(check, broken(finding('measuring-failed', { side: 'head' })), [fault]);
  }
  if (head.kind !== check.kind || head.config !== check.config)
    return withoutHead(check, broken(finding('config-stale', {})), []);
  if (head.rounds.length === 0)
    return withoutHead(check, broken(finding('no-readings', { side: 'head' }), ...whyEnded(head)), []);
  const base = 'check' in baseline ? baseline.check : null;
  const [ofHead, ofBase] = [declaredBy(head), declaredBy(base)];
  const share = falseAlarmShare(plan);
  return matchesOf(check, ofHead, ofBase).map((match) => {
    const { metric, inHead, budget } = match;
    if (!metric || !inHead)
      return plain(check, match, broken(finding(metric ? 'metric-lost' : 'metric-missing', {})));
    const wrong =
      contradiction(metric.id, ofHead, ofBase) ?? unitMismatch(budget, metric) ?? boundless(budget, metric);
    if (wrong) return plain(check, match, broken(wrong));
    const readings = readingsOf(head, metric, 'head');
    if ('problem' in readings) return plain(check, match, broken(readings.problem));
    const opposite = oppositeOf(baseline, ofBase.get(metric.id)?.[0] ?? null);
    return judgeCase(check, { budget, metric, head: readings, opposite }, head, base, share / match.among);
  });
}

/** A verdict for every budget of a check of which head has nothing to judge. */
export function withoutHead(check: CheckPlan, ruling: Ruling, faults: readonly Fault[]): readonly Judged[] {
  return check.budgets.map((budget) => plain(check, { budget, metric: null }, ruling, faults));
}

function judgeCase(
  check: CheckPlan,
  subject: Case,
  head: CheckSnapshot,
  base: CheckSnapshot | null,
  share: number,
): Judged {
  const { budget, metric, opposite } = subject;
  const { nature, findings } = natureOf(subject);
  const sampled = nature === 'sampled';
  const assessment = sampled ? assessSampled(subject, share, head) : assessExact(subject);
  const combined = combine(assessment.rulings, budget.severity);
  const ruling = confirmed(combined, subject, head);
  const doubts = suspicions(subject, assessment.change, head, base);
  const outcome = ruling.outcome === 'pass' && doubts.length > 0 ? 'inconclusive' : ruling.outcome;
  const verdict: Verdict = {
    ...heading(check, budget, metric),
    outcome,
    change: assessment.change,
    base: assessment.base,
    head: assessment.head,
    difference: assessment.difference,
    findings: distinct([
      ...ruling.findings,
      ...doubts,
      ...(ruling.open ? [...whyEnded(head), ...(base ? whyEnded(base) : [])] : []),
      ...newness(opposite),
      ...findings,
      ...assessment.findings,
      ...[...head.warnings, ...(base?.warnings ?? [])].filter(isAbout(metric, sampled)),
    ]),
    faults: outcome === 'error' && opposite.is === 'missing' ? opposite.faults : [],
    ...explanation(metric, ruling, assessment, sampled, head, base),
  };
  return { verdict, open: ruling.open, sampled, isBroken: combined.isBroken };
}

/** Doubts about how readings were taken that vary; a count does not share them. */
const OF_SAMPLES: readonly string[] = ['generator-saturated', 'control-missing'];

/** Whether a warning is about this metric, or about none in particular. */
const isAbout =
  ({ id }: Metric, sampled: boolean) =>
  ({ code, params }: Finding): boolean =>
    (params['metric'] ?? id) === id && (sampled || !OF_SAMPLES.includes(code));

/** A ruling on one reading of what is said to be exact holds only where nothing kept a second from confirming it. */
function confirmed(ruling: Combined, { metric, budget }: Case, head: CheckSnapshot): Ruling {
  if (metric.nature === 'sampled' || !wasCutShort(head) || ruling.outcome === 'error') return ruling;
  if (ruling.outcome === 'fail' && countsWorst(metric, budget)) return ruling;
  return ruling.isBroken ? broken(...ruling.findings, UNCONFIRMED) : undecided(UNCONFIRMED);
}

/** A metric that base lacks is worth saying even where limits alone judge it. */
function newness(opposite: Case['opposite']): readonly Finding[] {
  return opposite.is === 'missing'
    ? opposite.ruling.findings.filter(({ code }) => code === 'metric-new')
    : [];
}

function explanation(
  metric: Metric,
  ruling: Ruling,
  { change }: Assessment,
  sampled: boolean,
  head: CheckSnapshot,
  base: CheckSnapshot | null,
): Pick<Verdict, 'causes' | 'facts'> {
  const likelyWorse = change === 'regressed' || ruling.findings.some(({ code }) => code === 'likely-worse');
  const wanted =
    ruling.outcome === 'fail' ||
    (ruling.outcome === 'inconclusive' && likelyWorse) ||
    (!sampled && change !== null && change !== 'unchanged');
  if (!wanted) return { causes: [], facts: [] };
  return {
    causes: causesOf(metric, change, head.evidence, base?.evidence ?? null),
    facts: factsOf(metric, head.evidence),
  };
}

function plain(
  check: CheckPlan,
  { budget, metric }: Pick<Match, 'budget' | 'metric'>,
  { outcome, open, findings }: Ruling,
  faults: readonly Fault[] = [],
): Judged {
  const unknown = { change: null, base: null, head: null, difference: null, causes: [], facts: [] };
  return {
    verdict: { ...heading(check, budget, metric), outcome, ...unknown, findings, faults },
    open,
    sampled: false,
    isBroken: outcome === 'error',
  };
}

function heading(check: CheckPlan, budget: Budget, metric: Metric | null) {
  const { max, min, tolerance, severity, owner, message, implied, at } = budget;
  return {
    check: check.name,
    cell: null, // whoever judges a snapshot knows which
    kind: check.kind,
    metric,
    named: budget.metric,
    budget: { max, min, tolerance, severity, owner, message, implied, at },
  };
}
