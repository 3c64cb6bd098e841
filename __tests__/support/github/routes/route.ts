import type { Answer } from '../answers.ts';
import type { Blobs } from '../blobs.ts';
import type { Need } from '../callers.ts';
import type { JsonObject } from '../description.ts';
import type { Caller, Repository, World } from '../state.ts';

/** One request that was understood and permitted. */
export interface Exchange {
  readonly world: World;
  readonly blobs: Blobs;
  readonly caller: Caller | null;
  /** The one that the path names; of a route without one, the first there is. */
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly address: URL;
  readonly body: JsonObject;
  /** The body as it came. */
  readonly bytes: Buffer;
  readonly type: string;
  /** What the caller would like, by the `accept` header. */
  readonly accept: string;
}

/** How one route is served. */
export interface Serving {
  readonly needs: readonly Need[];
  /** Whether even what is public is told only to those who have the permission. */
  readonly isGuarded?: boolean;
  /** Parameters of the address that the stand-in heeds, besides paging. Others fail loudly rather than be overlooked. */
  readonly heeds?: readonly string[];
  answer(exchange: Exchange): Answer | Promise<Answer>;
}

/** Route -> how it is served. */
export type Routes = Readonly<Record<string, Serving>>;

/** A number in a path. */
export function numberIn(exchange: Exchange, name: string): number {
  return Number(exchange.params[name]);
}

export function textIn(body: JsonObject, field: string): string | null {
  const value = body[field];
  return typeof value === 'string' ? value : null;
}
