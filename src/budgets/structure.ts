/**
 * What the schema finds, in words. Validators report how they searched; a person needs to know what to write instead:
 * so of each fault one mistake is told, and none about alternatives that nobody meant.
 */
import type { ErrorObject } from 'ajv';
import type { JsonSchema } from '../kinds/kind.ts';
import { branchesOf, type Fault, faultOf, namesIn, stepsOf } from './fault.ts';
import { type BudgetsText, mistakeIn, type Path } from './file.ts';
import type { Mistake } from './mistake.ts';
import { Wording } from './wording.ts';

/** The compiled schema: whether a value fits it, and if not, Ajv's account of why. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** What the schema finds wrong with a file, and which of its parts it finds nothing wrong with. */
export interface Structure {
  readonly mistakes: readonly Mistake[];
  isSound(path: Path): boolean;
}

/** Faults that are looked at: more than anybody mends at once. */
const MOST_FAULTS = 2000;

/** Holds a file against the schema; there are mistakes exactly if it does not fit. */
export function inspectStructure(file: BudgetsText, validate: Validate, schema: () => JsonSchema): Structure {
  if (validate(file.value)) return { mistakes: [], isSound: () => true };
  const errors = validate.errors ?? [];
  return {
    mistakes: explainFaults(errors.slice(0, MOST_FAULTS), file, schema()),
    isSound: soundness(errors),
  };
}

function explainFaults(
  errors: readonly ErrorObject[],
  file: BudgetsText,
  schema: JsonSchema,
): readonly Mistake[] {
  const faults = errors.map(faultOf);
  const telling = withoutEchoes(faults);
  const wording = new Wording(file.source, schema);
  return (telling.length > 0 ? telling : faults).map((fault) => {
    const { at, part, ...words } = wording.of(fault);
    return mistakeIn(file, at, part, { rule: 'structure', ...words });
  });
}

/** A part is sound if no fault is about it or anything in it, nor in a key that the schema does not know and looks no further into. */
function soundness(errors: readonly ErrorObject[]): Structure['isSound'] {
  const unsound = new Set<string>();
  const unknown = new Set<string>();
  for (const { instancePath, params } of errors) {
    const stranger = params['additionalProperty'] as string | undefined;
    const path = [...stepsOf(instancePath), ...(stranger === undefined ? [] : [stranger])];
    for (let length = 1; length <= path.length; length += 1)
      unsound.add(JSON.stringify(path.slice(0, length)));
    if (stranger !== undefined) unknown.add(JSON.stringify(path));
  }
  return (path) =>
    !unsound.has(JSON.stringify(path)) &&
    !path.some((_, index) => unknown.has(JSON.stringify(path.slice(0, index + 1))));
}

const ALTERNATIVES = ['oneOf', 'anyOf'];

/** Each fault once: without what follows from another fault, and without the alternatives that a choice tried. */
function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const choices = faults.filter(({ keyword }) => ALTERNATIVES.includes(keyword));
  const unclear = choices.filter(isChoiceOfKind).map(({ instancePath }) => `${instancePath}/budgets`);
  const strangers = new Set(
    faults
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .map(({ instancePath }) => instancePath),
  );
  const first = new Map(faults.toReversed().map((fault) => [aboutOf(fault), fault]));
  return faults.filter((fault) => {
    if (fault.keyword === 'if' || first.get(aboutOf(fault)) !== fault) return false;
    if (choices.some((choice) => isBranchOf(fault, choice))) return false;
    // without one kind nothing is known about metrics
    if (fault.path.length > 2 && unclear.some((budgets) => isBelow(fault, budgets))) return false;
    if (!isChoiceOfKind(fault)) return true;
    // of a check that is no map at all that is told; an unknown kind is told as such
    return isMap(fault.found) && !(namesIn(fault).length === 0 && strangers.has(fault.instancePath));
  });
}

/** What a fault is about; two rules that refuse the same value for being what it is are one fault. */
function aboutOf({ instancePath, keyword, params }: Fault): string {
  const about = ['required', 'additionalProperties', 'if', ...ALTERNATIVES].includes(keyword)
    ? [keyword, params]
    : 'value';
  return JSON.stringify([instancePath, about]);
}

const isChoiceOfKind = ({ rule, keyword }: Fault): boolean =>
  rule['$comment'] === 'check' && keyword === 'oneOf';

const isMap = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

/** Whether a fault is about a metric: within the budgets, or a key that they do not know. */
function isBelow({ instancePath, keyword }: Fault, budgets: string): boolean {
  return (
    instancePath.startsWith(`${budgets}/`) || (instancePath === budgets && keyword === 'additionalProperties')
  );
}

function isBranchOf(fault: Fault, choice: Fault): boolean {
  if (fault === choice || !`${fault.instancePath}/`.startsWith(`${choice.instancePath}/`)) return false;
  const refs = branchesOf(choice).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
  return [choice.schemaPath, ...refs].some((branch) => fault.schemaPath.startsWith(`${branch}/`));
}
