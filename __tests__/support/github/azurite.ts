/** Azurite: Azure's blob store, as GitHub keeps artifacts in, in a process of its own with everything in memory. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A blob store with one container. */
export interface Azurite extends AsyncDisposable {
  readonly origin: string;
  /** The process to look for, in tests of what is left behind. */
  readonly pid: number;
  /** Path and query of a blob, signed for what `permissions` say: `r` to read, `rwac` to write. */
  sign(blob: string, permissions: 'r' | 'rwac'): string;
}

const PROGRAM = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
const OPTIONS = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry', '--silent'];
const ACCOUNT = 'artifacts';
const VERSION = '2021-12-02';
const LASTS = 3_600_000;
const READY = /listens on (http:\S+)/;

/** Starts a store on a free port of its own choice; ready in about 1.5 s. */
export async function startAzurite(): Promise<Azurite> {
  const key = randomBytes(64);
  const child = spawn(process.execPath, [PROGRAM, ...OPTIONS, '--blobPort', '0'], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], AZURITE_ACCOUNTS: `${ACCOUNT}:${key.toString('base64')}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const origin = await originOf(child);
  const container = `c${randomUUID()}`;
  const pathOf = (path: string): string => `/${ACCOUNT}/${path}`;
  const created = await fetch(`${origin}${pathOf(container)}?restype=container&${signature(key, 'c', 'c')}`, {
    method: 'PUT',
  });
  if (!created.ok) throw new Error(`Azurite makes no container: ${created.status} ${await created.text()}`);
  return {
    origin,
    pid: child.pid ?? 0,
    sign: (blob, permissions) => `${pathOf(`${container}/${blob}`)}?${signature(key, permissions, 'o')}`,
    async [Symbol.asyncDispose]() {
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      end();
      await gone;
    },
  };
}

async function originOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('Azurite has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = READY.exec(line)?.[1];
    if (origin) {
      child.stdout.resume();
      return origin;
    }
  }
  throw new Error('Azurite ended before it was ready');
}

/**
 * A shared access signature for the account: `c` for containers, `o` for the blobs in them.
 * https://learn.microsoft.com/rest/api/storageservices/create-account-sas
 */
function signature(key: Buffer, permissions: string, resources: 'c' | 'o'): string {
  const until = new Date(Date.now() + LASTS).toISOString().replace(/\.\d+Z$/, 'Z');
  const signed = [ACCOUNT, permissions, 'b', resources, '', until, '', '', VERSION, '', ''].join('\n');
  const sig = createHmac('sha256', key).update(signed, 'utf8').digest('base64');
  return new URLSearchParams({
    sv: VERSION,
    ss: 'b',
    srt: resources,
    sp: permissions,
    se: until,
    sig,
  }).toString();
}
