/**
 * Which budgets main breaks, and by whose leave. Its opinion: what main is compared with moves on with every commit, so
 * that a regression is out of sight with the next one; it stays on record until it is mended or somebody accepts it.
 */
import type {
  BaselineDocument,
  Finding,
  HistoryEntry,
  HistoryRegression,
  HistoryValue,
  Report,
  Verdict,
} from '../model/index.ts';
import { isComparable, isSame, type Named, valueIn } from './comparable.ts';
import { finding } from './finding.ts';

/**
 * Who accepts the regression of a verdict's budget, such as a waiver's owner or a label; null: nobody. It is also asked
 * about verdicts that pass, for a regression that an earlier commit brought.
 */
export type AcceptedBy = (verdict: Verdict) => string | null;

/** A commit with all but its regressions. */
type Measured = Omit<HistoryEntry, 'regressions'>;

/**
 * The regressions on record once a commit was judged: those that its report tells of, and those before it that still
 * stand. `history` is what came before, the oldest first.
 */
export function regressionsOf(
  commit: Measured,
  history: readonly HistoryEntry[],
  report: Report,
  acceptedBy: AcceptedBy,
): readonly HistoryRegression[] {
  const before = history.at(-1);
  const known = before?.regressions ?? [];
  const told = distinct(report.verdicts.flatMap((verdict) => regressionIn(verdict, known, acceptedBy)));
  const isSameCommit = before !== undefined && before.commit.sha === commit.commit.sha;
  const standing = known
    .filter((one) => one.acceptedBy === null || isSameCommit)
    .filter((one) => !told.some((other) => isSame(one, other)) && stands(one, commit, history, report))
    .map((one) => ({ ...one, acceptedBy: one.acceptedBy ?? acceptedSince(one, report, acceptedBy) }));
  return [...told, ...standing];
}

/** Regressions of main's newest commit that nobody has accepted. */
export function openRegressions({ history }: BaselineDocument): readonly HistoryRegression[] {
  return (history.at(-1)?.regressions ?? []).filter(({ acceptedBy }) => acceptedBy === null);
}

/** Budgets that are named where a report tells of main. */
const MOST_NAMED = 10;

/** What a report says of main where it carries regressions that nobody has accepted; nothing where it carries none. */
export function regressionFindings(document: BaselineDocument): readonly Finding[] {
  const open = openRegressions(document);
  if (open.length === 0) return [];
  const named = open.slice(0, MOST_NAMED).map(({ check, metric }) => `${check} ${metric}`);
  const budgets = [...named, ...(open.length > MOST_NAMED ? ['…'] : [])].join(', ');
  const commit = document.history.at(-1)?.commit.sha ?? '';
  return [finding('baseline-regressed', { commit, count: open.length, budgets })];
}

/** Budgets of severity `warn` block nobody, so that nobody need accept that they are broken. */
function regressionIn(
  verdict: Verdict,
  known: readonly HistoryRegression[],
  acceptedBy: AcceptedBy,
): readonly HistoryRegression[] {
  const { check, metric, outcome, findings, budget } = verdict;
  if (!metric || budget.severity === 'warn') return [];
  const one: Named = { check, metric: metric.id };
  const waiver = findings.find(({ code }) => code === 'waived');
  if (waiver) return [{ ...one, acceptedBy: String(waiver.params['owner'] ?? '') }];
  if (outcome === 'fail') return [{ ...one, acceptedBy: acceptedBy(verdict) }];
  if (!findings.some(({ code }) => code === 'pre-existing')) return [];
  const already = known.find((other) => isSame(one, other))?.acceptedBy ?? null;
  return [{ ...one, acceptedBy: already ?? acceptedBy(verdict) }];
}

/**
 * Whether a regression of before is there still: its limit is broken, or the metric is worse than the tolerance allows
 * against what it was before it regressed. What was not measured this time is not mended; what no budget is about any
 * more is over. Without anything to hold a tolerance against, a limit that holds decides, and without one nothing does.
 */
function stands(
  one: HistoryRegression,
  commit: Measured,
  history: readonly HistoryEntry[],
  report: Report,
): boolean {
  const value = valueIn(commit, one);
  const verdict = verdictOn(one, report);
  if (!value || !verdict) return !value && isUnmeasured(one, report);
  const { max, min, tolerance } = verdict.budget;
  if ((max && !(value.value <= max.value)) || (min && !(value.value >= min.value))) return true;
  if (tolerance === null) return false;
  const before = valueBefore(one, commit, history, value);
  return before === null ? max === null && min === null : isWorse(value, before, tolerance);
}

/** Whether a budget is about the metric, or, of a check that could not be measured, may be. */
function isUnmeasured(one: Named, { verdicts }: Report): boolean {
  return verdicts.some(
    ({ check, metric }) => check === one.check && (metric === null || metric.id === one.metric),
  );
}

/** What a metric was when it last was no regression, measured as it is now. */
function valueBefore(
  one: Named,
  commit: Measured,
  history: readonly HistoryEntry[],
  value: HistoryValue,
): number | null {
  const before = history.findLast(
    (entry) =>
      valueIn(entry, one) !== null &&
      !entry.regressions.some((other) => isSame(one, other)) &&
      isComparable(entry, commit, value),
  );
  return before ? (valueIn(before, one)?.value ?? null) : null;
}

/** So that 129 against 100 keeps a tolerance of 29 %, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

function isWorse({ metric, value }: HistoryValue, before: number, tolerance: number): boolean {
  const worsening = metric.better === 'lower' ? value - before : before - value;
  return !(worsening <= tolerance * Math.abs(before) * (1 + ROUNDING));
}

function acceptedSince(one: Named, report: Report, acceptedBy: AcceptedBy): string | null {
  const verdict = verdictOn(one, report);
  return verdict && acceptedBy(verdict);
}

function verdictOn(one: Named, { verdicts }: Report): Verdict | null {
  return verdicts.find(({ check, metric }) => check === one.check && metric?.id === one.metric) ?? null;
}

/** One for each metric; of several budgets on one, that which nobody has accepted. */
function distinct(regressions: readonly HistoryRegression[]): readonly HistoryRegression[] {
  const openFirst = regressions.toSorted((a, b) => rank(a) - rank(b));
  return regressions.filter((one) => openFirst.find((other) => isSame(one, other)) === one);
}

const rank = ({ acceptedBy }: HistoryRegression): number => (acceptedBy === null ? 0 : 1);
