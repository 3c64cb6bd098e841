import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../repository.ts';
import { asker, clientOf, REPO } from './client.ts';
import { fault } from './faults.ts';
import { startAzurite, startGitHub, zip, type StandIn } from './stand-in.ts';
import type { Azurite } from './azurite.ts';
import type { Run } from './state.ts';

const execute = promisify(execFile);
const ACTION = join(import.meta.dirname, 'fixtures/artifact-action.js');

// Processes are started here, which takes long on a machine that is busy.
jest.setTimeout(120_000);

let azurite: Azurite;

beforeAll(async () => {
  azurite = await startAzurite();
}, 120_000);

afterAll(async () => {
  await azurite[Symbol.asyncDispose]();
});

type Call = readonly [method: string, ...args: readonly unknown[]];

/** Calls the library that actions use, in an action of this run. For each call gives its answer, or the words of its failure. */
async function inAction(github: StandIn, run: Run, ...calls: readonly Call[]): Promise<readonly unknown[]> {
  const env = { PATH: process.env['PATH'], ...(await github.environment(run)) };
  const { stdout } = await execute(process.execPath, [ACTION, JSON.stringify(calls)], { env });
  return JSON.parse(stdout.split('\n').at(-1) ?? '') as unknown[];
}

test('keeps what the actions’ own library uploads, and gives it back to a later run', async () => {
  using folder = makeFolder({ 'baseline.json': '{"commit":"abc"}' });
  await using github = await startGitHub({ azurite });
  const nightly = await github.run();
  const files = [join(folder.path, 'baseline.json')];
  const upload: Call = ['uploadArtifact', 'pierce-baseline', files, folder.path];
  const [uploaded] = (await inAction(github, nightly, upload)) as {
    id: number;
    size: number;
    digest: string;
  }[];
  if (!uploaded) throw new Error('Nothing was uploaded');
  expect(github.artifacts(nightly)).toMatchObject([{ id: uploaded.id, size: uploaded.size }]);

  github.end(nightly);
  const { rest } = clientOf(github, { actions: 'read' });
  const { data } = await rest.actions.listArtifactsForRepo({ ...REPO, name: 'pierce-baseline' });
  expect(data.artifacts).toMatchObject([
    {
      id: uploaded.id,
      digest: `sha256:${uploaded.digest}`,
      expired: false,
      workflow_run: { id: nightly.id, head_repository_id: github.repository.id, head_branch: 'main' },
    },
  ]);
  const findBy = { token: github.token({ actions: 'read' }), workflowRunId: nightly.id };
  const [downloaded] = await inAction(github, await github.run(), [
    'downloadArtifact',
    uploaded.id,
    {
      path: join(folder.path, 'down'),
      expectedHash: `sha256:${uploaded.digest}`,
      findBy: { ...findBy, repositoryOwner: 'shop', repositoryName: 'web' },
    },
  ]);
  expect(downloaded).toMatchObject({ digestMismatch: false });
  expect(readFileSync(join(folder.path, 'down/baseline.json'), 'utf8')).toBe('{"commit":"abc"}');
  expect(github.violations).toEqual([]);
});

test('gives a name once in a run, also in its next attempt, until the artifact is deleted', async () => {
  using folder = makeFolder({ a: '1' });
  await using github = await startGitHub({ azurite });
  const run = await github.run();
  const upload: Call = ['uploadArtifact', 'name', [join(folder.path, 'a')], folder.path];
  const [first] = (await inAction(github, run, upload)) as { id: number }[];
  run.attempt = 2;
  const again = await inAction(github, run, upload, ['deleteArtifact', 'name'], upload);
  const [kept] = github.artifacts(run);
  expect(again).toEqual([
    expect.stringContaining('(409) Conflict: an artifact with this name already exists on the workflow run'),
    { id: first?.id },
    expect.objectContaining({ id: kept?.id }),
  ]);
  expect(github.artifacts(run)).toHaveLength(1);
  expect(kept?.id).not.toBe(first?.id);
});

test('believes no runtime token but those of its runs', async () => {
  await using github = await startGitHub();
  const run = await github.run();
  const other = await github.run();
  const own = await github.environment(run);
  const foreign = await github.environment(other);
  const list = async (token: string, id: string): Promise<number> => {
    const service = 'twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts';
    const answer = await fetch(`${own['ACTIONS_RESULTS_URL']}${service}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ workflow_run_backend_id: id, workflow_job_run_backend_id: 'job' }),
    });
    return answer.status;
  };
  const idOf = (token: string): string =>
    /Results:([\w-]+):/.exec(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())?.[1] ?? '';
  const token = own['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const otherToken = foreign['ACTIONS_RUNTIME_TOKEN'] ?? '';
  expect(await list(token, idOf(token))).toBe(200);
  expect(await list(token, idOf(otherToken))).toBe(403);
  expect(await list('a.b.c', idOf(token))).toBe(401);
});

test('lists artifacts of forks among the others, newest first, and gives none that has expired', async () => {
  await using github = await startGitHub();
  const pull = await github.pull({ branch: 'main', from: github.fork('eve/web') });
  const own = github.artifact(await github.run(), 'baseline', { 'baseline.json': '{}' });
  const forged = github.artifact(await github.run({ pull }), 'baseline', { 'baseline.json': '{}' });
  own.expired = true;
  const ask = asker(github, github.token({ actions: 'read' }));
  const listed = await (await ask('GET', '/actions/artifacts?name=baseline')).json();
  expect(listed).toMatchObject({
    total_count: 2,
    artifacts: [
      { id: forged.id, workflow_run: { head_branch: 'main', head_repository_id: pull.head.repository?.id } },
      { id: own.id, expired: true, workflow_run: { head_branch: 'main' } },
    ],
  });
  expect((await ask('GET', `/actions/artifacts/${own.id}/zip`)).status).toBe(410);
  expect((await ask('GET', `/actions/artifacts/${forged.id}/zip`)).status).toBe(302);
  expect((await ask('GET', `/actions/artifacts/${forged.id}`)).status).toBe(200);
});

test('keeps in mind whoever sends a token to the blob store', async () => {
  await using github = await startGitHub();
  const artifact = github.artifact(await github.run(), 'baseline', zip({ 'a.json': '{}' }));
  const token = github.token({ actions: 'read' });
  const located = await asker(github, token)('GET', `/actions/artifacts/${artifact.id}/zip`);
  const address = located.headers.get('location') ?? '';
  const given = await fetch(address, { headers: { authorization: `bearer ${token}` } });
  expect(given.status).toBe(400);
  expect(github.violations).toMatchObject([{ route: 'blobs' }]);
});

test('fails in uploads too', async () => {
  using folder = makeFolder({ a: '1' });
  await using github = await startGitHub();
  github.fail('artifacts CreateArtifact', 1, fault.answer({ status: 403, body: { msg: 'quota' } }));
  const upload: Call = ['uploadArtifact', 'name', [join(folder.path, 'a')], folder.path];
  expect(await inAction(github, await github.run(), upload)).toEqual([expect.stringContaining('quota')]);
});

test('leaves neither process, port nor file behind', async () => {
  using folder = makeFolder({ a: '1' });
  const github = await startGitHub();
  const run = await github.run();
  const temporary = dirname((await github.environment(run))['RUNNER_TEMP'] ?? '');
  await inAction(github, run, ['uploadArtifact', 'name', [join(folder.path, 'a')], folder.path]);
  const { url, blobProcess } = github;
  expect([existsSync(`/proc/${blobProcess}`), existsSync(temporary)]).toEqual([true, true]);
  await github[Symbol.asyncDispose]();
  expect([existsSync(`/proc/${blobProcess}`), existsSync(temporary)]).toEqual([false, false]);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
