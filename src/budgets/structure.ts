/**
 * What the schema finds, in words. Validators report how they searched; a person needs to know what to write instead:
 * so of each fault one mistake is told, and none about alternatives that nobody meant.
 */
import type { ErrorObject } from 'ajv';
import type { JsonSchema } from '../kinds/kind.ts';
import { branchesOf, type Fault, namesIn } from './fault.ts';
import { type BudgetsText, mistakeIn, type Path, valueAt } from './file.ts';
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
  return { mistakes: explainFaults(errors.slice(0, MOST_FAULTS), file, schema()), isSound: soundness(errors) };
}

function explainFaults(errors: readonly ErrorObject[], file: BudgetsText, schema: JsonSchema): readonly Mistake[] {
  const faults = errors.map((error) => faultOf(error, file, schema));
  const telling = withoutEchoes(faults);
  const wording = new Wording(file.source, schema);
  return (telling.length > 0 ? telling : faults).map((fault) => {
    const { at, part, ...words } = wording.of(fault);
    return mistakeIn(file, at, part, { rule: 'structure', ...words });
  });
}

/** A part is sound if no fault is about it or anything in it. */
function soundness(errors: readonly ErrorObject[]): Structure['isSound'] {
  const unsound = new Set<string>();
  for (const { instancePath, params } of errors) {
    const stranger = params['additionalProperty'] as string | undefined;
    const path = [...stepsOf(instancePath), ...(stranger === undefined ? [] : [stranger])];
    for (let length = 1; length <= path.length; length += 1) unsound.add(JSON.stringify(path.slice(0, length)));
  }
  return (path) => !unsound.has(JSON.stringify(path));
}

function faultOf(error: ErrorObject, file: BudgetsText, schema: JsonSchema): Fault {
  const path = stepsOf(error.instancePath);
  return { ...error, path, found: valueAt(file.value, path), rule: partOf(schema, stepsOf(error.schemaPath).slice(0, -1)) };
}

/** Steps of a JSON pointer (RFC 6901), with or without `#`. */
function stepsOf(pointer: string): Path {
  const steps = pointer.replace(/^#/, '').split('/').slice(1);
  return steps.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

const partOf = (schema: JsonSchema, path: Path): JsonSchema => (valueAt(schema, path) ?? {}) as JsonSchema;

const ALTERNATIVES = ['oneOf', 'anyOf'];

function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const choices = faults.filter(({ keyword }) => ALTERNATIVES.includes(keyword));
  const unclear = choices.filter(isChoiceOfKind).map(({ instancePath }) => instancePath);
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(aboutOf(fault))) first.set(aboutOf(fault), fault);
  return [...first.values()].filter((fault) => {
    if (fault.keyword === 'if' || choices.some((choice) => isBranchOf(fault, choice))) return false;
    // without one kind nothing is known about metrics
    if (unclear.some((check) => `${fault.instancePath}/`.startsWith(`${check}/budgets/`) && isAboutMetrics(fault))) return false;
    return !(isChoiceOfKind(fault) && hasUnknownKey(fault, faults) && namesIn(fault).length === 0);
  });
}

/** What a fault is about; two rules that refuse the same value for being what it is are one fault. */
function aboutOf({ instancePath, keyword, params }: Fault): string {
  const about = ['required', 'additionalProperties', 'if', ...ALTERNATIVES].includes(keyword) ? [keyword, params] : 'value';
  return JSON.stringify([instancePath, about]);
}

const isChoiceOfKind = ({ schemaPath }: Fault): boolean => schemaPath === '#/definitions/check/oneOf';

const isAboutMetrics = ({ schemaPath }: Fault): boolean => /^#\/definitions\/[^/]*-budgets?(?:-\d+)?\//.test(schemaPath);

const hasUnknownKey = ({ instancePath }: Fault, faults: readonly Fault[]): boolean =>
  faults.some((fault) => fault.keyword === 'additionalProperties' && fault.instancePath === instancePath);

function isBranchOf(fault: Fault, choice: Fault): boolean {
  if (fault === choice || !`${fault.instancePath}/`.startsWith(`${choice.instancePath}/`)) return false;
  const refs = branchesOf(choice).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
  return [choice.schemaPath, ...refs].some((branch) => fault.schemaPath.startsWith(`${branch}/`));
}
