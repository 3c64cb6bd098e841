/**
 * GitHub's published description of its REST API, as far as the stand-in serves it: finds the operation of a request, and
 * says what of a request, an answer or an event's payload is not as described. Made by `scripts/github-description.ts`.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Anything that JSON can say, to be read with care. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonObject;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body: Readonly<Record<string, JsonObject>> | null;
  readonly responses: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
}

interface Description {
  readonly from: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly events: Readonly<Record<string, JsonObject>>;
  readonly schemas: Record<string, JsonObject>;
}

/** A request, taken apart. */
export interface Asked {
  readonly query: Readonly<Record<string, string>>;
  /** Undefined where nothing was sent. */
  readonly body: unknown;
  readonly type: string;
}

const description = JSON.parse(
  readFileSync(join(import.meta.dirname, 'description.generated.json'), 'utf8'),
) as Description;

/** The package and version that the description was taken from. */
export const descriptionFrom = description.from;

/** Every route that is described. */
export const operations: readonly string[] = Object.keys(description.operations);

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  email: /^\S+@\S+$/,
  uri: (text: string) => URL.canParse(text),
  'uri-template': true,
  int64: true,
} as const;

const OPTIONS = { strict: false, logger: false, allErrors: true, formats: FORMATS } as const;
const judges = new Ajv(OPTIONS);
judges.addSchema({ ...correct(description) }, 'github');
/** What stands in an address is text: `per_page=100` is a number all the same. */
const readers = new Ajv({ ...OPTIONS, coerceTypes: true });
const compiled = new Map<string, ValidateFunction>();

/** Of a pull request whose fork is gone, GitHub gives neither repository nor owner, whatever its description says. */
function correct(whole: Description): Description {
  for (const name of ['pull-request', 'pull-request-simple']) {
    const ends = whole.schemas[name] as { properties: { head: { properties: Record<string, JsonObject> } } };
    const { properties } = ends.properties.head;
    for (const part of ['repo', 'user'])
      properties[part] = { anyOf: [properties[part] ?? {}, { type: 'null' }] };
  }
  return whole;
}

interface Found {
  /** Such as `GET /repos/{owner}/{repo}/pulls`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
}

const SPANS_FOLDERS = new Set(['path', 'basehead', 'tag']);

/** Every route with the pattern of its path, those with fewer unknowns first: `releases/latest` is no release's id. */
const patterns = Object.keys(description.operations)
  .map((route) => {
    const [method = '', path = ''] = route.split(' ');
    const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      SPANS_FOLDERS.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    return { route, method, pattern: new RegExp(`^${pattern}$`), unknowns: path.split('{').length };
  })
  .toSorted((a, b) => a.unknowns - b.unknowns);

/** The described operation that a request asks for; null if there is none. */
export function findOperation(method: string, path: string): Found | null {
  for (const each of patterns) {
    const match = each.method === method ? each.pattern.exec(path) : null;
    if (match) {
      const params = Object.entries(match.groups ?? {}).map(([name, text]) => [
        name,
        decodeURIComponent(text),
      ]);
      return { route: each.route, params: Object.fromEntries(params) as Record<string, string> };
    }
  }
  return null;
}

/** What of a request is not as described: unknown parameters and fields, missing ones, wrong types. */
export function faultsOfRequest({ route, params }: Found, asked: Asked): readonly string[] {
  const operation = operationOf(route);
  return [
    ...faults(parametersJudge(route, operation, 'path'), { ...params }, 'path'),
    ...faults(parametersJudge(route, operation, 'query'), { ...asked.query }, 'query'),
    ...faultsOfBody(route, operation, asked),
  ];
}

function faultsOfBody(route: string, { body }: Operation, asked: Asked): readonly string[] {
  if (body === null || Object.keys(body).length === 0) {
    return asked.body === undefined ? [] : ['body: nothing is to be sent'];
  }
  if (Buffer.isBuffer(asked.body) && !('application/json' in body)) return [];
  const schema = body[asked.type];
  if (!schema) return 'application/json' in body ? [`body: ${asked.type || 'no type'} is not JSON`] : [];
  return faults(
    judgeOf(`${route} body`, () => judges.compile(strict(schema))),
    asked.body,
    'body',
  );
}

/** What of an answer is not as described. An error needs no description of its own. */
export function faultsOfAnswer(
  route: string,
  status: number,
  type: string | null,
  body: unknown,
): readonly string[] {
  const content = operationOf(route).responses[String(status)];
  if (!content) return status >= 400 ? faultsOfError(body) : [`${status} is not described`];
  if (type === null) return Object.keys(content).length === 0 ? [] : [`${status} has a body`];
  if (!(type in content)) return status >= 400 ? faultsOfError(body) : [];
  const place = ['operations', route, 'responses', String(status), type];
  return faults(
    judgeOf(place.join(' '), () => judges.compile({ $ref: pointer(place) })),
    body,
    'answer',
  );
}

function faultsOfError(body: unknown): readonly string[] {
  const judge = judgeOf('error', () => judges.compile({ $ref: pointer(['schemas', 'basic-error']) }));
  return faults(judge, body, 'answer');
}

/** What of an event's payload is not as described, such as of `pull-request-synchronize`. */
export function faultsOfEvent(event: string, payload: unknown): readonly string[] {
  return faults(
    judgeOf(event, () => judges.compile({ $ref: pointer(['events', event]) })),
    payload,
    'payload',
  );
}

function parametersJudge(route: string, operation: Operation, place: 'path' | 'query'): ValidateFunction {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  return judgeOf(`${route} ${place}`, () =>
    readers.compile({
      type: 'object',
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    }),
  );
}

/** GitHub overlooks fields that it does not know; a client that sends them is mistaken all the same. */
function strict(schema: Json): JsonObject {
  const walk = (part: Json): Json => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(walk);
    const walked = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value)]));
    const isClosed = part['type'] === 'object' && 'properties' in part && !('additionalProperties' in part);
    return isClosed ? { ...walked, additionalProperties: false } : walked;
  };
  return walk(schema) as JsonObject;
}

function operationOf(route: string): Operation {
  const operation = description.operations[route];
  if (!operation) throw new Error(`The stand-in serves no ${route}`);
  return operation;
}

function judgeOf(key: string, compile: () => ValidateFunction): ValidateFunction {
  const judge = compiled.get(key) ?? compile();
  compiled.set(key, judge);
  return judge;
}

function pointer(path: readonly string[]): string {
  return `github#/${path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
}

function faults(judge: ValidateFunction, value: unknown, name: string): readonly string[] {
  if (judge(value)) return [];
  return (judge.errors ?? []).map((error) => {
    const more =
      'additionalProperty' in error.params ? ` (${String(error.params['additionalProperty'])})` : '';
    return `${name}${error.instancePath} ${error.message ?? error.keyword}${more}`;
  });
}
