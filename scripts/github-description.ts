/**
 * Takes from GitHub's published description of its REST API what the stand-in in `__tests__/support/github` serves, with
 * the schemas that it refers to, as JSON Schema. The whole is 13 MB in a package of 385 MB, so the part is committed:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xf octokit-openapi-*.tgz      (outside of this repository)
 *   node scripts/github-description.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const TARGET = join(import.meta.dirname, '../__tests__/support/github/description.generated.json');

const REPOSITORY = '/repos/{owner}/{repo}';

/** What the stand-in serves: method, then path as the description writes it. */
const OPERATIONS = [
  'GET /rate_limit',
  'GET /user',
  ...[
    'GET ',
    'DELETE /actions/artifacts/{artifact_id}',
    'GET /actions/artifacts',
    'GET /actions/artifacts/{artifact_id}',
    'GET /actions/artifacts/{artifact_id}/{archive_format}',
    'GET /actions/runs',
    'GET /actions/runs/{run_id}',
    'GET /actions/runs/{run_id}/artifacts',
    'GET /check-runs/{check_run_id}',
    'PATCH /check-runs/{check_run_id}',
    'POST /check-runs',
    'GET /commits',
    'GET /commits/{commit_sha}/pulls',
    'GET /commits/{ref}',
    'GET /commits/{ref}/check-runs',
    'GET /commits/{ref}/status',
    'GET /commits/{ref}/statuses',
    'GET /compare/{basehead}',
    'GET /contents/{path}',
    'GET /git/commits/{commit_sha}',
    'DELETE /issues/comments/{comment_id}',
    'GET /issues/comments/{comment_id}',
    'PATCH /issues/comments/{comment_id}',
    'GET /issues/{issue_number}/comments',
    'POST /issues/{issue_number}/comments',
    'GET /issues/{issue_number}/labels',
    'GET /pulls',
    'GET /pulls/{pull_number}',
    'GET /releases',
    'GET /releases/assets/{asset_id}',
    'GET /releases/latest',
    'GET /releases/tags/{tag}',
    'GET /releases/{release_id}',
    'GET /releases/{release_id}/assets',
    'POST /releases/{release_id}/assets',
    'POST /statuses/{sha}',
  ].map((route) => route.replace(' ', ` ${REPOSITORY}`)),
];

/** The events whose payloads the stand-in writes for the runner. */
const EVENTS = [
  'merge-group-checks-requested',
  'pull-request-synchronize',
  'push',
  'release-published',
  'workflow-run-completed',
];

/** What says nothing about validity. Only keywords: a property may bear one of these names. */
const WORDS = /^(description|examples?|title|default|deprecated|externalDocs|discriminator|x-.*)$/;
const HOLDS_SCHEMAS_BY_NAME = /^(properties|patternProperties)$/;
const HOLDS_SCHEMAS = /^(items|additionalProperties|not|allOf|anyOf|oneOf)$/;

if (import.meta.main) main(process.argv[2]);

function main(packageFolder: string | undefined): void {
  if (!packageFolder) throw new Error('Which folder holds the unpacked package?');
  const { name, version } = read(join(packageFolder, 'package.json'));
  const description = read(join(packageFolder, 'generated/api.github.com.json'));
  const extract = { from: `${name} ${version}`, ...take(description) };
  writeFileSync(TARGET, `${JSON.stringify(sorted(extract), null, 1)}\n`);
}

function read(file: string): JsonObject {
  return object(JSON.parse(readFileSync(file, 'utf8')) as Json);
}

function take(description: JsonObject): JsonObject {
  const operations = Object.fromEntries(OPERATIONS.map((route) => [route, operationOf(description, route)]));
  const events = Object.fromEntries(EVENTS.map((event) => [event, eventOf(description, event)]));
  return { operations, events, schemas: schemasOf(description, { operations, events }) };
}

function operationOf(description: JsonObject, route: string): JsonObject {
  const [method = '', path = ''] = route.split(' ');
  const operation = object(at(description, ['paths', path, method.toLowerCase()]));
  const resolve = (part: Json): JsonObject => resolved(description, object(part));
  return {
    parameters: list(operation['parameters'] ?? [])
      .map(resolve)
      .map(parameterOf),
    body: operation['requestBody'] ? contentOf(resolve(operation['requestBody'])) : null,
    responses: Object.fromEntries(
      Object.entries(object(operation['responses'] ?? {})).map(([status, response]) => [
        status,
        contentOf(resolve(response)),
      ]),
    ),
  };
}

function parameterOf(parameter: JsonObject): JsonObject {
  return {
    name: parameter['name'] ?? '',
    in: parameter['in'] ?? '',
    required: parameter['required'] ?? false,
    schema: schemaOf(parameter['schema'] ?? {}),
  };
}

/** Media type -> schema. */
function contentOf(holder: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object(holder['content'] ?? {})).map(([type, media]) => [
      type,
      schemaOf(object(media)['schema'] ?? {}),
    ]),
  );
}

function eventOf(description: JsonObject, event: string): Json {
  const path = ['x-webhooks', event, 'post', 'requestBody', 'content', 'application/json', 'schema'];
  return schemaOf(at(description, path));
}

/** Every schema that is referred to, directly or not, by name. */
function schemasOf(description: JsonObject, referring: Json): JsonObject {
  const schemas: Record<string, Json> = {};
  const waiting = referencesIn(referring);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (schemas[name]) continue;
    const schema = schemaOf(at(description, ['components', 'schemas', name]));
    schemas[name] = schema;
    waiting.push(...referencesIn(schema));
  }
  return schemas;
}

function referencesIn(part: Json): string[] {
  return [...JSON.stringify(part).matchAll(/"\$ref":"#\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
}

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, words fall away, references lead into the extract. */
function schemaOf(part: Json): Json {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map(schemaOf);
  const entries = Object.entries(object(part)).filter(([key]) => !WORDS.test(key) && key !== 'nullable');
  const schema = Object.fromEntries(entries.map(([key, value]) => [key, keywordOf(key, value)]));
  return object(part)['nullable'] === true ? orNull(schema) : schema;
}

function keywordOf(key: string, value: Json): Json {
  if (key === '$ref') return String(value).replace('#/components/schemas/', '#/schemas/');
  if (HOLDS_SCHEMAS.test(key)) return schemaOf(value);
  if (!HOLDS_SCHEMAS_BY_NAME.test(key)) return value;
  return Object.fromEntries(Object.entries(object(value)).map(([name, schema]) => [name, schemaOf(schema)]));
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [schema, { type: 'null' }] };
}

function resolved(description: JsonObject, part: JsonObject): JsonObject {
  const reference = part['$ref'];
  return typeof reference === 'string' ? object(at(description, reference.slice(2).split('/'))) : part;
}

function at(whole: Json, path: readonly string[]): Json {
  return path.reduce<Json>((part, key) => {
    const next = object(part)[key];
    if (next === undefined) throw new Error(`The description has no ${path.join(' > ')}`);
    return next;
  }, whole);
}

function object(part: Json): JsonObject {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new Error('Not an object');
  return part as JsonObject;
}

function list(part: Json): readonly Json[] {
  if (!Array.isArray(part)) throw new Error('Not a list');
  return part;
}

function sorted(part: Json): Json {
  if (Array.isArray(part)) return part.map(sorted);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(object(part)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, sorted(value)]));
}
