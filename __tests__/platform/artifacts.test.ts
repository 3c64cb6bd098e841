import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { hintOf, PierceError } from '../../src/errors.ts';
import { readArtifact, uploadArtifact, type Uploading } from '../../src/platform/artifacts.ts';
import { createGitHub, type GitHub } from '../../src/platform/github.ts';
import { secretIn } from '../../src/platform/secrets.ts';
import { answering, json, moved, plain } from '../support/answering.ts';
import { resultsService, variablesFor, type Fate, type ResultsService } from '../support/results-service.ts';
import { zipOf } from '../support/zip.ts';

const before = { ...process.env };
const files = [{ name: 'snapshot.json', text: '{"version":1}' }];
const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const never = new AbortController().signal;

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the library tells all that it does
  for (const name of ['GITHUB_TOKEN', 'GITHUB_SERVER_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])
    delete process.env[name];
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, before);
});

async function faultOf(promise: Promise<unknown>): Promise<PierceError> {
  const error = await promise.then(
    () => new Error('no fault'),
    (fault: unknown) => fault,
  );
  if (error instanceof PierceError) return error;
  throw error;
}

/** The library's own client, whose repeats wait for no real seconds. */
function library(deadline = 60_000): Uploading & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  return {
    waits,
    deadline,
    client: async () => new (await import('@actions/artifact')).DefaultArtifactClient(),
    wait: async (duration) => waits.push(duration),
  };
}

async function serviceWith(...fates: readonly Fate[]): Promise<ResultsService> {
  const service = await resultsService(...fates);
  Object.assign(process.env, variablesFor(service));
  return service;
}

/** Folders of uploads that are still there. */
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pierce-artifact-'));

describe('uploading', () => {
  test('sends the files as one artifact that can be read back, and leaves nothing behind', async () => {
    await using service = await serviceWith('made');
    const both = [...files, { name: 'base.json', text: '{"ü":1}' }];
    const ref = await uploadArtifact('pierce-measured-shop', both, 1, library());
    const zip = service.zips.get('pierce-measured-shop') ?? Buffer.alloc(0);
    expect(ref).toEqual({
      id: 41,
      name: 'pierce-measured-shop',
      size: zip.length,
      digest: `sha256:${hex(zip)}`,
    });
    await using storage = await answering(plain(200, zip));
    await using api = await answering(moved(storage.url));
    const read = await readArtifact(clientOf(api.url), ref, ['snapshot.json', 'base.json']);
    expect([...read].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['snapshot.json', '{"version":1}'],
      ['base.json', '{"ü":1}'],
    ]);
    expect(leftBehind()).toEqual([]);
  });

  test('takes another name where an earlier attempt of the run took it', async () => {
    await using service = await serviceWith('taken', 'made');
    expect((await uploadArtifact('measured', files, 3, library())).name).toBe('measured-a3');
    expect(service.asked).toEqual(['measured', 'measured-a3']);
  });

  test('says so where that is taken too', async () => {
    await using service = await serviceWith('taken');
    const fault = await faultOf(uploadArtifact('measured', files, 3, library()));
    expect([fault.code, service.asked.length]).toEqual(['artifact-failed', 2]);
    expect(fault.message).toContain('already exists');
    expect(leftBehind()).toEqual([]);
  });

  test('is tried again where the connection breaks', async () => {
    await using service = await serviceWith('reset', 'reset', 'made');
    const uploading = library();
    expect((await uploadArtifact('measured', files, 1, uploading)).id).toBe(41);
    expect([service.asked.length, uploading.waits.length]).toEqual([3, 2]);
  });

  test('is given up after the connection broke four times', async () => {
    await using service = await serviceWith('reset');
    const fault = await faultOf(uploadArtifact('measured', files, 1, library()));
    expect([fault.code, service.asked.length]).toEqual(['artifact-failed', 4]);
  });

  test('is given up at its deadline where the service never answers', async () => {
    await using service = await serviceWith('hangs');
    const fault = await faultOf(uploadArtifact('measured', files, 1, library(1500)));
    expect([fault.code, service.asked.length]).toEqual(['artifact-failed', 1]);
    expect(fault.message).toContain('no end within 1.5 s');
    expect(leftBehind()).toEqual([]);
  });

  test.each<[Fate, RegExp]>([
    ['full', /storage quota/],
    ['refused', /malformed request/],
  ])('is not tried again where the service says that it is %s', async (fate, problem) => {
    await using service = await serviceWith(fate);
    const fault = await faultOf(uploadArtifact('measured', files, 1, library()));
    expect([fault.code, service.asked.length]).toEqual(['artifact-failed', 1]);
    expect(fault.message).toMatch(problem);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['in a step that is no action', {}],
  ])('shows another way %s', async (_name, variables) => {
    await using service = await serviceWith('made');
    delete process.env['ACTIONS_RUNTIME_TOKEN'];
    Object.assign(process.env, variables);
    const fault = await faultOf(uploadArtifact('measured', files, 1, library()));
    expect([fault.code, service.asked]).toEqual(['artifact-unsupported', []]);
    expect(hintOf(fault.failure)).toContain('--base FILE');
  });
});

describe('secrets are not uploaded', () => {
  const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6';
  const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJnaXRodWIifQ.c2lnbmF0dXJlLW9mLWl0';
  const refuse = async (text: string): Promise<PierceError> => {
    const client = async (): Promise<never> => Promise.reject(new Error('it was sent'));
    const both = [...files, { name: 'base.json', text }];
    return await faultOf(
      uploadArtifact('measured', both, 1, { client, wait: async () => {}, deadline: 60_000 }),
    );
  };

  test.each(['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((kind) => `${kind}_${letters}`))('%s', async (token) => {
    const fault = await refuse(`{"page":"https://x/?t=${token}&"}`);
    expect([fault.code, fault.params['file'], fault.params['secret']]).toEqual([
      'artifact-secret',
      'base.json',
      'a token of GitHub',
    ]);
    expect(fault.explanation).not.toContain(letters);
  });

  test.each<[string, string, string]>([
    ['a token of an app that carries a JSON web token', `ghs_12345_${jwt}`, 'a token of GitHub'],
    ['a fine-grained token', `github_pat_11ABCDEFG0${letters}_${letters}`, 'a personal token of GitHub'],
    ['a JSON web token', `Bearer ${jwt}`, 'a JSON web token'],
    ['a key of AWS', 'AKIAIOSFODNN7EXAMPLE', 'a key of AWS'],
    ['a private key', '-----BEGIN PRIVATE KEY-----', 'a private key'],
    ['a private key of RSA', '-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
    ['a private key of OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----', 'a private key'],
    ['a private key of PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----', 'a private key'],
  ])('%s', async (_name, text, secret) => {
    const fault = await refuse(JSON.stringify({ evidence: [text] }));
    expect([fault.code, fault.params['secret']]).toEqual(['artifact-secret', secret]);
    expect(fault.explanation).not.toContain(text);
  });

  test.each<[string, string]>([
    ['GITHUB_TOKEN', 'stand-in-of-a-token'],
    ['INPUT_GITHUB-TOKEN', 'stand-in-of-a-token'],
    ['INPUT_TOKEN', 'stand-in-of-a-token'],
    ['ACTIONS_RUNTIME_TOKEN', 'stand-in-of-a-token'],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'stand-in-of-a-token'],
    ['NPM_TOKEN', 'with "quotes" and \\ and\na line'],
    ['DEPLOY_PASSWORD', 'päss word/with?odd=signs'],
    ['CLIENT_SECRET', 'c2VjcmV0LXNlY3JldA=='],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG'],
  ])('the value of %s', async (name, value) => {
    process.env[name] = value;
    for (const text of [value, JSON.stringify({ value }), `https://x/?q=${encodeURIComponent(value)}`]) {
      const fault = await refuse(`before ${text} after`);
      expect([fault.code, fault.params['secret']]).toEqual(['artifact-secret', `the value of ${name}`]);
      expect(fault.explanation).not.toContain(value);
    }
  });

  test('what only resembles one is uploaded', async () => {
    await using service = await serviceWith('made');
    Object.assign(process.env, { A_TOKEN: 'short', MAX_TOKENS: '1234567890123', EMPTY_SECRET: '' });
    const text = JSON.stringify({
      digest: hex(Buffer.from('x')),
      names: [
        'ghp_short',
        'highs_and_lows',
        'github_pattern',
        'eyJust.a.name',
        'AKIA',
        'MAKIAIOSFODNN7EXAMPLEX',
      ],
      key: '-----BEGIN PUBLIC KEY-----',
      tokens: [1234567890123, 'short'],
    });
    await uploadArtifact('measured', [{ name: 'snapshot.json', text }], 1, library());
    expect(service.zips.size).toBe(1);
  });

  test.each(['eyJ', 'eyJaaaa.', 'ghs_1_eyJ', '-----BEGIN A ', 'github_pat_-', 'AKIA', 'ghp_', 'a-'])(
    'and looking for them takes no longer in text that is made of "%s"',
    (part) => {
      expect(secretIn(part.repeat(300_000), {})).toBeNull();
    },
  );
});

function clientOf(apiUrl: string): GitHub {
  return createGitHub({ token: 'a-token', apiUrl, repository: 'shop/app', signal: never });
}

describe('reading', () => {
  const zip = zipOf([{ name: 'snapshot.json', content: '{"version":1}' }]);
  const ref = { id: 7, name: 'measured', size: zip.length, digest: `sha256:${hex(zip)}` };

  test('takes a digest that GitHub does not know for none', async () => {
    await using api = await answering(plain(200, zip));
    const read = await readArtifact(clientOf(api.url), { ...ref, digest: null }, ['snapshot.json']);
    expect([...read.keys()]).toEqual(['snapshot.json']);
    expect(api.seen[0]?.path).toBe('/repos/shop/app/actions/artifacts/7/zip');
  });

  test.each<[string, string]>([
    ['of other bytes', `sha256:${hex(Buffer.from('other'))}`],
    ['of another sort', 'sha512:0000'],
    ['of nothing', ''],
  ])('refuses a digest %s', async (_name, digest) => {
    await using api = await answering(plain(200, zip));
    const fault = await faultOf(readArtifact(clientOf(api.url), { ...ref, digest }, ['snapshot.json']));
    expect([fault.code, fault.params['name']]).toEqual(['artifact-hostile', 'measured']);
  });

  test('asks for nothing that is said to be too large', async () => {
    await using api = await answering(plain(200, zip));
    const fault = await faultOf(
      readArtifact(clientOf(api.url), { ...ref, size: 64 * 1024 * 1024 + 1 }, ['snapshot.json']),
    );
    expect([fault.code, api.seen]).toEqual(['artifact-hostile', []]);
  });

  test('takes no more than that, whatever was said', async () => {
    await using storage = await answering((response) => {
      const more = (): void => void response.write(Buffer.alloc(1 << 20), (error) => error || more());
      response.writeHead(200);
      more();
    });
    await using api = await answering(moved(storage.url));
    const fault = await faultOf(readArtifact(clientOf(api.url), ref, ['snapshot.json']));
    expect([fault.code, fault.params['most']]).toEqual(['github-too-large', 64 * 1024 * 1024]);
  });

  test('says that an expired artifact is gone', async () => {
    await using api = await answering(json({ message: 'Artifact has expired' }, 410));
    expect((await faultOf(readArtifact(clientOf(api.url), ref, ['snapshot.json']))).code).toBe('github-gone');
  });

  test('tells of hostile names in one harmless line', async () => {
    const bad = zipOf([{ name: '../\n::error::x\u001B[31m##[error]', content: '' }]);
    await using api = await answering(plain(200, bad));
    const artifact = { ...ref, name: 'a\n::error::b', digest: null };
    const fault = await faultOf(readArtifact(clientOf(api.url), artifact, ['snapshot.json']));
    expect(fault.message).toBe(
      'The artifact a ::error::b is not as Pierce writes them, and was not read: invalid relative path: ../ ::error::x##\u200B[error]',
    );
  });
});
