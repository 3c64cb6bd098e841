/**
 * Where bytes are fetched and stored, at an address of its own as on GitHub: what clients upload is passed on to Azurite,
 * which is started when first needed; what tests place is held here. Signed addresses are all that is asked for, so whoever
 * sends a token here as well has given it away.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startAzurite, type Azurite } from './azurite.ts';
import { bytesOf, deliver, type Sent } from './delivery.ts';
import type { Faults } from './faults.ts';
import type { Requests } from './requests.ts';

interface Held {
  readonly bytes: Buffer;
  readonly type: string;
}

const REFUSED = '<?xml version="1.0" encoding="utf-8"?><Error><Code>InvalidAuthenticationInfo</Code></Error>';
const PASSED_BACK = ['content-type', 'content-disposition', 'etag', 'last-modified', 'x-ms-error-code'];

export class Blobs implements AsyncDisposable {
  readonly #held = new Map<string, Held>();
  readonly #faults: Faults;
  readonly #requests: Requests;
  readonly #server = createServer((request, response) => {
    void this.#receive(request, response).catch(() => response.destroy());
  });
  #azurite: Promise<Azurite> | null = null;
  #signer: Azurite | null = null;
  #origin = '';

  /** With `shared`, a store that is already there and stays when this one is gone. */
  constructor(faults: Faults, requests: Requests, shared: Azurite | null) {
    this.#faults = faults;
    this.#requests = requests;
    this.#signer = shared;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The blob store's process; null as long as nobody has uploaded. */
  get process(): number | null {
    return this.#signer?.pid ?? null;
  }

  /** Keeps bytes, and gives the key by which they are found. */
  hold(bytes: Uint8Array, type = 'application/zip'): string {
    const key = `held/${randomUUID()}`;
    this.#held.set(key, { bytes: Buffer.from(bytes), type });
    return key;
  }

  /** Makes room for what a client is to upload, and gives the key. */
  async reserve(): Promise<string> {
    this.#signer ??= await (this.#azurite ??= startAzurite());
    return `stored/${randomUUID()}`;
  }

  /** The signed address to fetch a blob from. */
  addressOf(key: string, name: string): string {
    if (this.#held.has(key)) return `${this.#origin}/${key}/${encodeURIComponent(name)}?sig=${randomUUID()}`;
    return `${this.#origin}${this.#sign(key, 'r')}`;
  }

  /** The signed address to store a blob at. */
  uploadAddressOf(key: string): string {
    return `${this.#origin}${this.#sign(key, 'rwac')}`;
  }

  /** Size and digest of what was stored; null if nothing was. */
  async contentOf(key: string): Promise<{ size: number; digest: string } | null> {
    const bytes = this.#held.get(key)?.bytes ?? (await this.#stored(key));
    if (!bytes) return null;
    return { size: bytes.length, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await (await this.#azurite)?.[Symbol.asyncDispose]();
  }

  #sign(key: string, permissions: 'r' | 'rwac'): string {
    if (!this.#signer) throw new Error(`No such blob: ${key}`);
    return this.#signer.sign(`${key}/artifact.zip`, permissions);
  }

  async #stored(key: string): Promise<Buffer | null> {
    const response = await fetch(`${this.#signer?.origin ?? ''}${this.#sign(key, 'r')}`);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const entry = this.#requests.add('blobs', request);
    const bytes = await bytesOf(request);
    const route = request.method === 'PUT' ? 'PUT blob' : 'GET blob';
    const how = this.#faults.next(route);
    entry.status = await deliver(response, how, () => this.#serve(request, bytes));
  }

  async #serve(request: IncomingMessage, bytes: Buffer): Promise<Sent> {
    if (request.headers.authorization) {
      this.#requests.violate('blobs', 'A token was sent to the blob store, which has signed addresses');
      return { status: 400, headers: { 'content-type': 'application/xml' }, bytes: Buffer.from(REFUSED) };
    }
    const url = new URL(request.url ?? '/', this.#origin);
    const [, place, id] = url.pathname.split('/');
    if (place !== 'held') return await this.#passOn(request, bytes);
    const held = this.#held.get(`held/${id}`);
    if (!held || !url.searchParams.has('sig')) {
      return { status: 404, headers: {}, bytes: Buffer.from('Not found') };
    }
    const name = decodeURIComponent(url.pathname.split('/')[3] ?? '');
    const disposition = `attachment; filename="${name}.zip"`;
    return {
      status: 200,
      headers: { 'content-type': held.type, 'content-disposition': disposition },
      bytes: held.bytes,
    };
  }

  async #passOn(request: IncomingMessage, bytes: Buffer): Promise<Sent> {
    if (!this.#signer) return { status: 404, headers: {}, bytes: Buffer.from('Not found') };
    const headers = Object.entries(request.headers)
      .filter(([name]) => !/^(host|connection|content-length|transfer-encoding|expect)$/.test(name))
      .map(([name, value]): [string, string] => [name, String(value)]);
    const method = request.method ?? 'GET';
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(bytes) };
    const answer = await fetch(`${this.#signer.origin}${request.url}`, { method, headers, ...body });
    const passed = [...answer.headers].filter(
      ([name]) => PASSED_BACK.includes(name) || name.startsWith('x-ms-'),
    );
    return {
      status: answer.status,
      headers: Object.fromEntries(passed),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  }
}
