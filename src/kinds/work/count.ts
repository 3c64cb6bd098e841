/** What passes between a counter in a measured program and whoever has it count. */
import type * as channel from 'node:diagnostics_channel';
import type * as inspector from 'node:inspector';
import type { Profiler } from 'node:inspector';
import type * as net from 'node:net';
import type * as url from 'node:url';
import type * as v8 from 'node:v8';

/** What a counter is to do. */
export interface CounterOrder {
  /** Where it writes. */
  readonly folder: string;
  /** The workspace: of its scripts the sources are told too. */
  readonly root: string;
  /** Port on this machine that says `reset` and `take`; null: take once, at the end. */
  readonly port: number | null;
}

/** What one thread did between two moments. */
export interface Count {
  readonly pid: number;
  readonly thread: number;
  /** Version of Node. */
  readonly node: string;
  /** URL of the workspace, links resolved, with a slash at the end. */
  readonly root: string;
  readonly scripts: readonly Profiler.ScriptCoverage[];
  /** Sources of the workspace's scripts as they ran, by script id, with the URLs of their source maps. */
  readonly sources: Readonly<Record<string, { readonly text: string; readonly map: string }>>;
  /** Bytes allocated on V8's heap. */
  readonly allocated: number;
  /** Sampled stacks, as a tree. */
  readonly stacks: readonly Profiler.ProfileNode[];
  /** Names of the counters that Node programs and threads which it started should have. */
  readonly children: readonly string[];
  /** With which it ended; null where it was told to tell before. */
  readonly exitCode: number | null;
}

/** What a counter needs of Node, handed in because its text has no imports. */
export interface CounterTools {
  readonly inspector: typeof inspector;
  readonly v8: typeof v8;
  readonly net: typeof net;
  readonly url: typeof url;
  readonly channel: typeof channel;
  readonly files: {
    writeFileSync(path: string, text: string): void;
    renameSync(from: string, to: string): void;
    realpathSync(path: string): string;
  };
  readonly thread: number;
  /** Path of the counter's own script. */
  readonly self: string;
}
