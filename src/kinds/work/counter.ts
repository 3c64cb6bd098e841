/**
 * The part of this kind that runs inside the measured program: each of its threads makes one `Counter` before its own
 * first line, which has V8 count calls and blocks and writes the counts into a folder.
 * Its opinion: the program must not notice. It prints nothing, keeps no process alive, and swallows every fault of its
 * own; what it failed to write is missed by whoever reads the folder.
 * It travels as the source text of its class, so the class may refer to nothing outside of itself.
 */
import type * as inspector from 'node:inspector';
import type { Debugger, Profiler } from 'node:inspector';
import type * as v8 from 'node:v8';
import type { Count, CounterOrder, CounterTools } from './count.ts';

/** What Node tells of a process that is to start; it has no id yet. */
interface Child {
  readonly pid?: number;
  readonly spawnfile: string;
}

export class Counter {
  readonly #tools: CounterTools;
  readonly #order: CounterOrder;
  readonly #name: string;
  readonly #root: string;
  readonly #session: inspector.Session;
  readonly #children: Child[] = [];
  readonly #threads: number[] = [];
  /** Functions that were ever told of workspace scripts: without calls V8 leaves out some, and the rest would be misnumbered. */
  readonly #known = new Map<string, Map<string, Profiler.FunctionCoverage>>();
  #collections: v8.GCProfiler;
  #heap = 0;
  #taken = 0;

  constructor(tools: CounterTools, order: CounterOrder) {
    this.#tools = tools;
    this.#order = order;
    this.#name = `${process.pid}-${tools.thread}`;
    tools.files.writeFileSync(`${order.folder}/${this.#name}.begun`, '');
    this.#root = `${tools.url.pathToFileURL(tools.files.realpathSync(order.root)).href.replace(/\/$/, '')}/`;
    this.#watchChildren();
    this.#session = new tools.inspector.Session();
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#post('Profiler.setSamplingInterval', { interval: 500 });
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    process.on('exit', (code) => this.#write(code));
    if (order.port !== null) this.#obey(order.port);
    this.#collections = new tools.v8.GCProfiler();
    this.#begin();
  }

  #watchChildren(): void {
    this.#tools.channel.channel('child_process').subscribe((message) => {
      this.#children.push((message as { process: Child }).process);
    });
    this.#tools.channel.channel('worker_threads').subscribe((message) => {
      this.#threads.push((message as { worker: { threadId: number } }).worker.threadId);
    });
  }

  /** Lets Pierce decide what is counted; the socket keeps no process alive. */
  #obey(port: number): void {
    const socket = this.#tools.net.connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.setNoDelay().setEncoding('utf8').unref();
    socket.write(`${this.#name}\n`);
    socket.on('data', (word) => {
      // what the last answer left for later in this turn of the event loop belongs to what was before
      setImmediate(() => {
        if (String(word).includes('reset')) this.#reset();
        else this.#write(null);
        socket.write(`${word}`);
      });
    });
  }

  #reset(): void {
    try {
      this.#take();
      this.#collections.stop();
      this.#post('Profiler.stop');
      this.#begin();
    } catch {
      this.#taken = -1;
    }
  }

  #begin(): void {
    this.#post('Profiler.start');
    this.#collections = new this.#tools.v8.GCProfiler();
    this.#collections.start();
    this.#heap = this.#tools.v8.getHeapStatistics().used_heap_size;
  }

  #write(exitCode: number | null): void {
    try {
      const allocated = this.#allocated();
      const scripts = this.#take();
      const { profile } = this.#post('Profiler.stop') as Profiler.StopReturnType;
      const count: Count = {
        pid: process.pid,
        thread: this.#tools.thread,
        node: process.version,
        root: this.#root,
        scripts,
        sources: this.#sources(scripts),
        allocated,
        stacks: profile.nodes,
        children: this.#started(),
        exitCode,
      };
      if (this.#taken >= 0) this.#save(`${this.#name}-${++this.#taken}.json`, JSON.stringify(count));
      this.#begin();
    } catch {
      this.#taken = -1; // what could not be told once is not told in part later
    }
  }

  #save(name: string, text: string): void {
    const { files } = this.#tools;
    files.writeFileSync(`${this.#order.folder}/${name}.part`, text);
    files.renameSync(`${this.#order.folder}/${name}.part`, `${this.#order.folder}/${name}`);
  }

  /** What the heap grew by between collections; what a collection freed is known from before and after it. */
  #allocated(): number {
    const end = this.#tools.v8.getHeapStatistics().used_heap_size;
    let from = this.#heap;
    let allocated = 0;
    for (const { beforeGC, afterGC } of this.#collections.stop()?.statistics ?? []) {
      allocated += beforeGC.heapStatistics.usedHeapSize - from;
      from = afterGC.heapStatistics.usedHeapSize;
    }
    return allocated + end - from;
  }

  /** Counts since the last time, which are then 0 again. */
  #take(): Profiler.ScriptCoverage[] {
    const { result } = this.#post('Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType;
    const self = this.#tools.url.pathToFileURL(this.#tools.self).href;
    const scripts = result.filter(({ url }) => url !== self);
    return scripts.map((script) => (this.#isOwn(script.url) ? this.#completed(script) : script));
  }

  #isOwn(url: string): boolean {
    const isInside = url.startsWith(this.#root) && !url.includes('/node_modules/', this.#root.length - 1);
    return isInside || url.startsWith('[eval');
  }

  #completed(script: Profiler.ScriptCoverage): Profiler.ScriptCoverage {
    const key = ({ ranges: [range] }: Profiler.FunctionCoverage): string =>
      `${range?.startOffset}-${range?.endOffset}`;
    const known = this.#known.get(script.scriptId) ?? new Map<string, Profiler.FunctionCoverage>();
    this.#known.set(script.scriptId, known);
    const told = new Set(script.functions.map(key));
    const silent = [...known].flatMap(([place, one]) => (told.has(place) ? [] : [one]));
    for (const one of script.functions) {
      known.set(key(one), {
        ...one,
        ranges: one.ranges.slice(0, 1).map((range) => ({ ...range, count: 0 })),
      });
    }
    return { ...script, functions: [...script.functions, ...silent] };
  }

  /** Sources as V8 has them, which need not be what is on disk. */
  #sources(scripts: readonly Profiler.ScriptCoverage[]): Record<string, { text: string; map: string }> {
    const maps = new Map<string, string>();
    const note = ({ params }: { params: { scriptId: string; sourceMapURL?: string } }): void => {
      maps.set(params.scriptId, params.sourceMapURL ?? '');
    };
    this.#session.on('Debugger.scriptParsed', note);
    this.#post('Debugger.enable');
    const sources: Record<string, { text: string; map: string }> = {};
    for (const { scriptId } of scripts.filter((script) => this.#isOwn(script.url))) {
      const { scriptSource } = this.#post('Debugger.getScriptSource', {
        scriptId,
      }) as Debugger.GetScriptSourceReturnType;
      sources[scriptId] = { text: scriptSource, map: maps.get(scriptId) ?? '' };
    }
    this.#post('Debugger.disable');
    this.#session.off('Debugger.scriptParsed', note);
    return sources;
  }

  /** Answers before it returns, as V8 does on its own thread. */
  #post(method: string, params: object = {}): unknown {
    let answer: unknown;
    let refused = false;
    this.#session.post(method, params, (error, result) => {
      refused = error !== null;
      answer = result;
    });
    if (refused) throw new Error(`V8 refused ${method}`);
    return answer;
  }

  #started(): string[] {
    const isNode = (file: string): boolean => file === process.execPath || /(^|\/)node$/.test(file);
    return [
      ...this.#children.flatMap(({ pid, spawnfile }) => (pid && isNode(spawnfile) ? [`${pid}-0`] : [])),
      ...this.#threads.map((thread) => `${process.pid}-${thread}`),
    ];
  }
}
