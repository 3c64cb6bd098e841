import type {
  Budget,
  CheckPlan,
  Place,
  Plan,
  Policy,
  Quantity,
  ServicePlan,
  Waiver,
} from '../model/index.ts';
import { configOf } from './config.ts';
import { mistakeIn, type Path } from './file.ts';
import { completeOptions } from './options.ts';
import { parseQuantity } from './quantity.ts';
import type { BudgetShape, FileShape, PolicyShape, ServiceShape, WaiverShape } from './shape.ts';
import { checksIn, fixedBy, metricOf, metricsOf, type Trial, type TriedCheck } from './trial.ts';

/** The plan of a file in which nothing is wrong: quantities in base units, defaults and implied budgets filled in. */
export function planOf(trial: Trial): Plan {
  const file = trial.value as FileShape;
  const services = Object.entries(file.services ?? {}).map(([name, service]) =>
    serviceOf(trial, name, service),
  );
  return {
    file: trial.source.file,
    project: file.project,
    policy: policyOf(trial, file.policy ?? {}),
    setup: file.setup ?? [],
    services,
    checks: checksIn(trial).map((check) => checkOf(trial, check, services)),
    waivers: (file.waivers ?? []).map((waiver, index) => waiverOf(trial, waiver, index)),
    leftOut: [],
  };
}

const placeOf = (trial: Trial, path: Path): Place =>
  mistakeIn(trial, path, 'key', { rule: 'structure', problem: '' }).place;

function policyOf(trial: Trial, policy: PolicyShape): Policy {
  const { inconclusive, falseAlarms, timeLimit, storedSampled, acceptLabel } = policy;
  return {
    inconclusive: inconclusive ?? 'allow',
    falseAlarms: parseQuantity(falseAlarms ?? '0.5%').value,
    timeLimit: parseQuantity(timeLimit ?? '10 min').value,
    storedSampled: storedSampled ?? 'inconclusive',
    acceptLabel: acceptLabel ?? 'performance-accepted',
    at: placeOf(trial, ['policy']),
  };
}

function serviceOf(trial: Trial, name: string, { run, ready, env, readyTimeout }: ServiceShape): ServicePlan {
  return {
    name,
    run,
    ready,
    env: Object.fromEntries(Object.entries(env ?? {}).map(([key, value]) => [key, String(value)])),
    readyTimeout: parseQuantity(readyTimeout ?? '30 s').value,
    at: placeOf(trial, ['services', name]),
  };
}

function checkOf(trial: Trial, check: TriedCheck, services: readonly ServicePlan[]): CheckPlan {
  const { name, kind, path } = check;
  const options = completeOptions(check.options, kind.schema) as Readonly<Record<string, unknown>>;
  const declared = Object.entries(check.budgets).map(([metric, budget]) =>
    budgetOf(trial, check, metric, budget),
  );
  return {
    name,
    kind: kind.name,
    options,
    config: configOf({ kind: kind.name, options }, services),
    budgets: [...declared, ...impliedBudgets(trial, check)],
    at: placeOf(trial, path),
  };
}

function budgetOf(trial: Trial, check: TriedCheck, metric: string, budget: BudgetShape): Budget {
  const unit = metricOf(check, metric)?.unit;
  const limitOf = (written: string | number | undefined): Quantity | null => {
    if (written === undefined) return null;
    const quantity = parseQuantity(written);
    return quantity.unit === 'bare' && unit !== undefined ? { ...quantity, unit } : quantity;
  };
  return {
    metric,
    max: limitOf(budget.max),
    min: limitOf(budget.min),
    tolerance: budget.tolerance === undefined ? null : parseQuantity(budget.tolerance).value,
    severity: budget.severity ?? 'fail',
    strict: fixedBy(check) !== null || (budget.strict ?? false),
    owner: budget.owner ?? null,
    message: budget.message ?? null,
    implied: false,
    at: placeOf(trial, [...check.path, 'budgets', metric]),
  };
}

/** Limits that the kind sets on metrics of which the file says nothing. */
function impliedBudgets(trial: Trial, { kind, options, budgets, path }: TriedCheck): readonly Budget[] {
  return metricsOf(kind, options).known.flatMap(({ id, unit }) => {
    const implied = kind.implied[id];
    if (!implied || Object.hasOwn(budgets, id)) return [];
    const limit = (value: number | undefined): Quantity | null =>
      value === undefined ? null : { value, unit };
    return [
      { ...PLAIN, metric: id, max: limit(implied.max), min: limit(implied.min), at: placeOf(trial, path) },
    ];
  });
}

const PLAIN = {
  tolerance: null,
  severity: 'fail',
  strict: true, // a fault is one on base too: both sides of a mistyped path answer 404
  owner: null,
  message: null,
  implied: true,
} as const;

function waiverOf(trial: Trial, waiver: WaiverShape, index: number): Waiver {
  const check = checksIn(trial).find(({ name }) => name === waiver.check);
  const ceiling = parseQuantity(waiver.ceiling);
  const unit = check && metricOf(check, waiver.metric)?.unit;
  return {
    ...waiver,
    ceiling: ceiling.unit === 'bare' && unit !== undefined ? { ...ceiling, unit } : ceiling,
    at: placeOf(trial, ['waivers', String(index)]),
  };
}
