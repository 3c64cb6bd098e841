/** Files: bounded reads, whole writes. */
import {
  access,
  constants,
  type FileHandle,
  mkdir,
  open,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { PierceError } from '../errors.ts';

/** Whether a path is a file. */
export async function isFile(path: string): Promise<boolean> {
  return (await kindOf(path))?.isFile() ?? false;
}

/** Whether a path is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path))?.isDirectory() ?? false;
}

/** Whether a path may be written to. */
export async function isWritable(path: string): Promise<boolean> {
  return await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Bytes of a file; rejects with a plain `Error` that says why when it is not a file, unreadable, or over `most` bytes. */
export async function readBytes(path: string, most: number): Promise<Buffer> {
  // without waiting: a pipe that nobody writes to would hold us up for ever
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  await using file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    throw new Error(reasonOf(error));
  });
  const found = await file.stat();
  if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is not a file');
  if (found.size > most) throw new Error(`it has ${found.size} bytes, at most ${most} are read`);
  return await readUpTo(file, found.size, most);
}

/** What is said of a file's size may not hold: it may grow meanwhile, and those of the kernel say 0. */
async function readUpTo(file: FileHandle, size: number, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let [read, room] = [0, size + 1]; ; room = CHUNK) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(room), 0, room);
    if (bytesRead === 0) return Buffer.concat(chunks);
    read += bytesRead;
    if (read > most) throw new Error(`it has more than the ${most} bytes that are read`);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

const CHUNK = 64 * 1024;

/** Text of a UTF-8 file; rejects like `readBytes`, and when it is not UTF-8. A byte order mark is dropped. */
export async function readText(path: string, most: number): Promise<string> {
  const bytes = await readBytes(path, most);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
}

/**
 * Writes a whole file or nothing: beside its place first, then renamed. Makes the folder it is in.
 * Rejects with `not-writable`.
 */
export async function writeText(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await makeFolder(dirname(path));
    await writeFile(beside, text, { flush: true }); // on the disk, before its name says that it is
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new PierceError('not-writable', { path, problem: (error as Error).message });
  }
}

/** Makes a folder and those above it. Node's own way to do so never ends where a folder refuses to hold any, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error; // somebody else has just made it
  });
}

/** Removes a file, if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

async function kindOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  return await stat(path).catch(() => null);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    default:
      return error.message;
  }
}
