/** Writes answers down, whole or in the way in which they are to fail. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';
import type { Fault } from './faults.ts';

/** An answer as bytes. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export function sentOf({ status, headers = {}, body, bytes }: Answer): Sent {
  if (bytes) return { status, headers, bytes: Buffer.from(bytes) };
  if (body === undefined) return { status, headers, bytes: Buffer.alloc(0) };
  return {
    status,
    headers: { 'content-type': JSON_TYPE, ...headers },
    bytes: Buffer.from(JSON.stringify(body)),
  };
}

/** Lets `act` answer, or fails as told. Gives the status that went out; null if none did. */
export async function deliver(
  response: ServerResponse,
  how: Fault | null,
  act: () => Promise<Sent>,
): Promise<number | null> {
  switch (how?.is) {
    case undefined:
      return write(response, await act());
    case 'meanwhile':
      await how.happens();
      return write(response, await act());
    case 'answer':
      if (how.acts) await act();
      return write(response, sentOf(how.answer));
    case 'change': {
      const sent = await act();
      return write(response, { ...sent, bytes: how.change(sent.bytes) });
    }
    case 'cut':
      return writeHalf(response, await act());
    case 'silence':
      if (how.acts) await act();
      return null;
    case 'reset':
      if (how.acts) await act();
      response.socket?.resetAndDestroy();
      return null;
  }
}

function write(response: ServerResponse, { status, headers, bytes }: Sent): number {
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(status, { ...headers, ...length }).end(bytes);
  return status;
}

function writeHalf(response: ServerResponse, { status, headers, bytes }: Sent): number {
  response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  return status;
}

export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
