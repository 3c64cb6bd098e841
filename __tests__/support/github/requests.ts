/** What was asked of the stand-in, in order, and what of it was not as GitHub describes. */
import type { IncomingMessage } from 'node:http';

export interface RequestEntry {
  readonly to: 'api' | 'artifacts' | 'blobs';
  readonly method: string;
  /** With query. */
  readonly path: string;
  /** The described operation, such as `GET /repos/{owner}/{repo}/pulls`; null if there is none. */
  route: string | null;
  /** Without `Bearer`; null if none was sent. */
  readonly token: string | null;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Null as long as nothing was answered, and where nothing ever was. */
  status: number | null;
}

/** Something that a client sent although GitHub's description forbids it. */
export interface Violation {
  readonly route: string;
  readonly fault: string;
}

export class Requests {
  readonly entries: RequestEntry[] = [];
  readonly violations: Violation[] = [];

  add(to: RequestEntry['to'], request: IncomingMessage): RequestEntry {
    const entry: RequestEntry = {
      to,
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      route: null,
      token: request.headers.authorization?.replace(/^(bearer|token) /i, '') ?? null,
      headers: request.headers,
      status: null,
    };
    this.entries.push(entry);
    return entry;
  }

  violate(route: string, fault: string): void {
    this.violations.push({ route, fault });
  }
}
