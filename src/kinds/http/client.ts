/**
 * Mends one autocannon client, through the hook that autocannon hands out for it (`setupClient`).
 * Seen in autocannon 9.0.0 (`lib/httpClient.js`): a request that a closing connection took with it stays in the queue, so
 * every later answer is timed from an earlier request's start (a 20 ms server without keep-alive reads 256 ms after one
 * second, and rising); a connection closed without an answer is no error; an answer to HEAD, or one that ends with its
 * connection, is waited for until the timeout.
 */
import type { EventEmitter } from 'node:events';

/** What is used of autocannon's client, beyond its published types. */
export interface Client extends EventEmitter {
  reqsMade: number;
  /** Requests after which it ends; 0 for no end. */
  responseMax: number;
  readonly destroyed: boolean;
  readonly parser: Parser;
  readonly pipelinedRequests: { addBody(bytes: Uint8Array): void; clear(): void; size(): number };
  conn: EventEmitter;
  destroy(): void;
  _connect(): void;
  _doRequest(): void;
  _resetConnection(): void;
}

/** http-parser-js, as far as it is used. */
interface Parser {
  body_bytes: number | null;
  isChunked: boolean;
  initialize(type: 'RESPONSE'): void;
  shouldKeepAlive(): boolean;
  finish(): unknown;
}

export interface ClientRules {
  /** Whether the request is a HEAD, whose answer has no body whatever its headers say. */
  readonly head: boolean;
  onBody(bytes: number): void;
  /** A connection was closed before its request was answered, and autocannon did not notice. */
  onLost(): void;
}

/** Makes the client time and count rightly whatever the server does with its connections. */
export function mend(client: Client, rules: ClientRules): void {
  client.pipelinedRequests.addBody = (bytes) => rules.onBody(bytes.length); // and keeps no copy
  const connection = { isLast: false, isEnding: false };
  mendAnswers(client, rules.head, connection);
  mendRequests(client, connection);
  mendConnections(client, rules, connection);
}

/** Lets no more requests start; the client ends when the one under way is answered, fails or times out. */
export function drain(client: Client): void {
  client.responseMax = client.reqsMade;
}

/** What is known of a client's connection: that the answer just read is its last, and that its end was seen. */
interface Connection {
  isLast: boolean;
  isEnding: boolean;
}

/** Settles where each answer ends, and whether its connection ends with it. */
function mendAnswers(client: Client, head: boolean, connection: Connection): void {
  client.on('headers', () => {
    const { parser } = client;
    if (head) {
      parser.body_bytes = 0;
      parser.isChunked = false;
    }
    connection.isLast = !parser.shouldKeepAlive();
  });
}

/** After the last answer on a connection, the next request goes on a fresh one instead of into the void. */
function mendRequests(client: Client, connection: Connection): void {
  const { _doRequest: request } = client;
  client._doRequest = () => {
    if (!connection.isLast || client.responseMax) request.call(client);
    else if (!connection.isEnding) client._resetConnection(); // else the end itself reconnects
  };
}

/** A fresh connection starts with an empty queue and a parser that expects an answer's first line. */
function mendConnections(client: Client, rules: ClientRules, connection: Connection): void {
  const { _connect: connect } = client;
  let failed = false;
  client.on('connError', () => (failed = true));
  client._connect = () => {
    if (client.pipelinedRequests.size() > 0 && !failed) rules.onLost();
    failed = false;
    client.pipelinedRequests.clear();
    client.parser.initialize('RESPONSE');
    connection.isLast = false;
    connection.isEnding = false;
    connect.call(client);
    client.conn.prependListener('end', () => {
      connection.isEnding = true;
      client.parser.finish();
    });
  };
}
