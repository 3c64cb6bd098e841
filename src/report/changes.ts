/** Changes to the budgets file, in phrases: what changed, what is in force, and who has given leave. */
import type { BudgetChange, Quantity, Report, Term } from '../model/index.ts';
import { counted } from './counted.ts';
import { quantity, scaleFor } from './format.ts';
import { join, type Phrase, say } from './phrase.ts';
import { stretch } from './time.ts';

/** How a change stands with the gate; `told` is one that nobody has to accept. */
export type ChangeStanding = 'open' | 'accepted' | 'told';

export interface ChangeRow {
  readonly standing: ChangeStanding;
  readonly what: string;
  /** `app size max`, `policy inconclusive`. */
  readonly subject: Phrase;
  readonly from: Phrase;
  readonly to: Phrase;
  readonly inForce: Phrase;
  /** `not accepted`, `accepted by the label performance-accepted`, or a dash. */
  readonly gate: Phrase;
  readonly at: BudgetChange['at'];
}

const WHAT: Readonly<Record<BudgetChange['what'], string>> = {
  loosened: 'loosened',
  tightened: 'tightened',
  added: 'added',
  removed: 'removed',
  policy: 'changed',
  waiver: 'waiver',
  'measured-otherwise': 'measured otherwise',
  setup: 'set-up',
};

const STANDINGS: readonly ChangeStanding[] = ['open', 'accepted', 'told'];

/** All changes: first what keeps the gate shut, then what was accepted, then what is only told. */
export function changeRows({ budgetChanges }: Report): readonly ChangeRow[] {
  const rows = budgetChanges.map(rowOf);
  return STANDINGS.flatMap((standing) => rows.filter((row) => row.standing === standing));
}

/** Changes that keep the gate shut. */
export function openChanges({ budgetChanges }: Report): readonly BudgetChange[] {
  return budgetChanges.filter((change) => standingOf(change) === 'open');
}

function rowOf(change: BudgetChange): ChangeRow {
  const [from, to] = [termWords(change.from, change), termWords(change.to, change)];
  return {
    standing: standingOf(change),
    what: WHAT[change.what],
    subject: subjectOf(change),
    from,
    to,
    inForce: change.inForce === 'base' ? from : to,
    gate: gateWords(change),
    at: change.at,
  };
}

function standingOf({ gated, accepted }: BudgetChange): ChangeStanding {
  if (!gated) return 'told';
  return accepted ? 'accepted' : 'open';
}

function subjectOf({ check, metric, key }: BudgetChange): Phrase {
  const names = [check, metric].filter((name) => name !== null).map((name) => say`${name}`);
  const isWhole = key === 'check' || (key === 'name' && check !== null);
  return join(isWhole ? names : [...names, say`${key}`], ' ');
}

function gateWords({ gated, accepted }: BudgetChange): Phrase {
  if (!gated) return ['–'];
  if (!accepted) return ['not accepted'];
  return accepted.by === 'label'
    ? say`accepted by the label ${accepted.name}`
    : say`accepted by the waiver of ${accepted.name}`;
}

/** Both values in one unit, so that they can be read side by side. */
function termWords(term: Term, { key, from, to }: BudgetChange): Phrase {
  if (term === null) return ['–'];
  if (typeof term === 'string') return say`${term}`;
  if (typeof term === 'boolean') return [String(term)];
  if (typeof term === 'number') return [numberWords(key, term)];
  const { value, unit } = term;
  const beside = [from, to].filter(isQuantity).filter((one) => one.unit === unit);
  return [
    scaleFor(
      unit === 'bare' ? 'number' : unit,
      beside.map((one) => one.value),
      true,
    ).short(value),
  ];
}

const isQuantity = (term: Term): term is Quantity => typeof term === 'object' && term !== null;

const SHARES: ReadonlySet<string> = new Set(['tolerance', 'falseAlarms']);

function numberWords(key: string, value: number): string {
  if (SHARES.has(key)) return `${quantity('number', Number((value * 100).toPrecision(9)))}\u00A0%`;
  return /(?:^timeLimit|\.readyTimeout)$/.test(key) ? stretch(value) : quantity('number', value);
}

/** `loosens 2 budgets and removes 1 check`; empty where nothing keeps the gate shut. */
export function deedsOf(report: Report): Phrase {
  const open = openChanges(report);
  const deeds = DEEDS.flatMap(({ verb, noun, after = '', isOne }) => {
    const subjects = new Set(open.filter(isOne).map(({ check, metric }) => JSON.stringify([check, metric])));
    const object = noun === null ? [] : [' ', ...counted(subjects.size, noun)];
    return subjects.size > 0 ? [[verb, ...object, after]] : [];
  });
  const last = deeds.at(-1) ?? [];
  return deeds.length < 2 ? last : say`${join(deeds.slice(0, -1), ', ')} and ${last}`;
}

interface Deed {
  readonly verb: string;
  readonly noun: string | null;
  readonly after?: string;
  readonly isOne: (change: BudgetChange) => boolean;
}

const DEEDS: readonly Deed[] = [
  { verb: 'loosens', noun: 'budget', isOne: ({ what }) => what === 'loosened' },
  { verb: 'removes', noun: 'check', isOne: ({ what, key }) => what === 'removed' && key === 'check' },
  { verb: 'renames', noun: 'check', isOne: ({ what, key }) => what === 'removed' && key === 'name' },
  { verb: 'removes', noun: 'budget', isOne: ({ what, metric }) => what === 'removed' && metric !== null },
  {
    verb: 'measures',
    noun: 'check',
    after: ' otherwise',
    isOne: ({ what }) => what === 'measured-otherwise',
  },
  { verb: 'adds', noun: 'waiver', isOne: ({ what, from }) => what === 'waiver' && from === null },
  { verb: 'changes', noun: 'waiver', isOne: ({ what, from }) => what === 'waiver' && from !== null },
  {
    verb: 'changes the policy',
    noun: null,
    isOne: ({ what, key }) => what === 'policy' && key !== 'project',
  },
  {
    verb: 'renames the project',
    noun: null,
    isOne: ({ what, key }) => what === 'policy' && key === 'project',
  },
];

/** `app size max 170 kB → 340 kB`; of a check that is gone, its name. */
export function changeWords(change: BudgetChange): Phrase {
  const { subject, from, to } = rowOf(change);
  return change.key === 'check' ? subject : say`${subject} ${from} → ${to}`;
}

/** Names of checks that this change removes or renames, so that nobody can measure them. */
export function removedChecks({ budgetChanges }: Pick<Report, 'budgetChanges'>): ReadonlySet<string> {
  const gone = budgetChanges.filter(({ what, metric }) => what === 'removed' && metric === null);
  return new Set(gone.flatMap(({ check }) => (check === null ? [] : [check])));
}
