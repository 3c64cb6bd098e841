/** Why a verdict is what it is, in phrases: reasons, what grew, what to know, whom to ask. */
import type { Cause, Fact, Fault, Report, Verdict } from '../model/index.ts';
import { failureWords } from './failure.ts';
import { verdictWords } from './findings.ts';
import { differenceOn, scaleFor, signed } from './format.ts';
import { type Standing, standingOf } from './outline.ts';
import { join, type Phrase, say } from './phrase.ts';
import { checkOf, nameOf } from './row.ts';

/** One story; several verdicts share one where the same failures stand behind all of them. */
export interface Story {
  readonly standing: Standing;
  readonly verdicts: Group;
  readonly reasons: readonly Phrase[];
  readonly failures: readonly FailureStory[];
  readonly causes: readonly Phrase[];
  /** Causes that are left out. */
  readonly moreCauses: number;
  readonly facts: readonly Phrase[];
  /** What the team wants said; null where it has nothing to say. */
  readonly message: Phrase | null;
  readonly owner: Phrase | null;
  /** Where the budget is declared, such as `budgets.yml:23`; its kind's own budgets are declared by the check. */
  readonly place: Phrase;
}

export interface FailureStory {
  readonly where: Phrase;
  readonly message: Phrase;
  readonly log: readonly string[];
  readonly hint: Phrase;
}

const MOST_CAUSES = 5;
const MOST_FACTS = 5;
const MOST_REASONS = 8;
const MOST_FAILURES = 3;

/** The stories of verdicts, in their order; verdicts behind which the same failures stand are told once. */
export function storiesOf(
  verdicts: readonly Verdict[],
  report: Report,
  mostCauses = MOST_CAUSES,
): readonly Story[] {
  return groupsOf(verdicts).map((group) => storyOf(group, report, mostCauses));
}

/** Verdicts that one story tells of. */
export type Group = readonly [Verdict, ...Verdict[]];

/** Verdicts by what stands behind them; telling is slow, so whoever has room for few stories takes few groups. */
export function groupsOf(verdicts: readonly Verdict[]): readonly Group[] {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const [index, verdict] of verdicts.entries()) {
    const key =
      verdict.faults.length > 0 ? JSON.stringify([standingOf(verdict), verdict.faults]) : String(index);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups.values()];
}

export function storyOf(verdicts: Group, report: Report, mostCauses = MOST_CAUSES): Story {
  const [verdict] = verdicts;
  const { budget, causes, facts } = verdict;
  return {
    standing: standingOf(verdict),
    verdicts,
    reasons: reasonsOf(verdict, report),
    failures: verdict.faults.slice(0, MOST_FAILURES).map(failureStory),
    causes: causes.slice(0, mostCauses).map((cause) => causeWords(cause, verdict.base !== null)),
    moreCauses: Math.max(0, causes.length - mostCauses),
    facts: facts.slice(0, MOST_FACTS).map(factWords),
    message: budget.message ? [{ prose: budget.message }] : null,
    owner: budget.owner ? [{ foreign: budget.owner }] : null,
    place: say`${`${budget.at.file}:${budget.at.line}`}`,
  };
}

/** A failed measurement is told by its failure, which says more than the finding. */
function reasonsOf(verdict: Verdict, report: Report): readonly Phrase[] {
  const told = verdict.findings.filter(
    ({ code }) => code !== 'measuring-failed' || verdict.faults.length === 0,
  );
  return told.slice(0, MOST_REASONS).map((finding) => verdictWords(finding, verdict, report));
}

/** A failure with the side and check it struck. */
export function failureStory({ side, check, cell, failure }: Fault): FailureStory {
  const where = check === null ? say`${[side]}` : say`${checkOf({ check, cell })} on ${[side]}`;
  return { where, ...failureWords(failure) };
}

/**
 * `file app.js 20.1 kB → 24.9 kB (+4.8 kB)`, `new resource hero.png 812 kB`; only what can be `compared` with a base is
 * new.
 */
export function causeWords(cause: Cause, compared: boolean): Phrase {
  const { place, callers = [] } = cause;
  const name = place ? say`${cause.name} at ${`${place.file}:${place.line}`}` : say`${cause.name}`;
  const seen =
    callers.length === 0
      ? []
      : join(
          callers.map((caller) => say`${caller}`),
          ' and ',
        );
  return seen.length === 0
    ? movedWords(cause, name, compared)
    : say`${movedWords(cause, name, compared)}, seen called by ${seen}`;
}

function movedWords({ group, unit, base, head }: Cause, name: Phrase, compared: boolean): Phrase {
  const sort: Phrase = [{ prose: group }];
  const scale = scaleFor(unit, [base, head]);
  if (base === null) return say`${[compared ? 'new ' : '']}${sort} ${name} ${[scale.short(head)]}`;
  if (head === null) return say`gone: ${sort} ${name}, was ${[scale.short(base)]}`;
  const difference = signed(head - base, (value) => differenceOn(scale, unit, value));
  return say`${sort} ${name} ${[`${scale.show(base)} → ${scale.show(head)} (${difference})`]}`;
}

function factWords({ name, text }: Fact): Phrase {
  return say`${[{ prose: name }]}: ${text}`;
}

/** What a story is about: `app › size`, or how many budgets share a failure. */
export function subjectOf({ verdicts }: Story): Phrase {
  const [verdict] = verdicts;
  if (verdicts.length === 1) return say`${checkOf(verdict)} › ${nameOf(verdict)}`;
  const checks = [...new Set(verdicts.map(checkOf))];
  if (checks.length === 1) return say`${checkOf(verdict)}: ${verdicts.length} budgets could not be measured`;
  return say`${verdicts.length} budgets of ${checks.length} checks could not be measured`;
}
