/** What is measured: programs that do a countable amount of work, so that a change can be planted to a fraction of a percent. */

export type SubjectName = 'http' | 'cpu' | 'short' | 'alloc';

export interface Subject {
  readonly name: SubjectName;
  readonly what: string;
  readonly kind: 'http' | 'command';
  /** Planted changes of the whole time, in percent. */
  readonly changes: readonly number[];
  /** Milliseconds that its work takes, besides what it takes to start or to be asked. */
  readonly work: number;
  /** Seconds of measuring that a budget gets. */
  readonly timeLimit: number;
  /** The source of `main.cjs` with this many steps of work. */
  program(steps: number): string;
}

/**
 * The name of a kind's budgeted metric. Of a service it is the mean, which under steady load depends on how many answers
 * there were; the median also depends on the order in which they were given, and flips from window to window.
 */
export const METRICS = { http: 'latency.mean', command: 'cpu' } as const;

/** Connections that load the service at the same time, each waiting for its answer. */
export const CONNECTIONS = 4;

/** Milliseconds of a window of a long run, and of load before its first; checks go by Pierce's own. */
export const LOAD = { window: 100, warmUp: 1000 } as const;

/** One step: a microsecond or so of whole-number arithmetic, the same whatever came before. */
const SPIN = `function step(x) {
  for (let n = 0; n < 1000; n++) { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; }
  return x;
}
function spin(steps) {
  let x = 2463534242;
  for (let n = 0; n < steps; n++) x = step(x);
  return x;
}
`;

const spinning = (steps: number): string => `${SPIN}if (spin(${steps}) === 0) console.log('never');\n`;

/**
 * One step: an array of 64 numbers, garbage with the next. Were many of them kept, or were they small objects with parts, the
 * collector would now and then do something larger, with helper threads: steps would cost unlike amounts, and readings spread.
 */
const allocating = (steps: number): string => `let last = [];
for (let n = 0; n < ${steps}; n++) last = new Array(64).fill(n);
if (last[0] === -1) console.log('never');
`;

const serving = (steps: number): string => `${SPIN}require('node:http')
  .createServer((_request, response) => response.end(String(spin(${steps}))))
  .listen(process.env.PORT, '127.0.0.1');
`;

/** Seconds of measuring that a budget gets unless another time is asked for. */
export const TIME_LIMIT = 60;

const COMMAND = { kind: 'command', changes: [0, 2, 5, 10, 20], timeLimit: TIME_LIMIT } as const;

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'http',
    what: 'an HTTP service, about 1 ms of work a request',
    kind: 'http',
    changes: [0, 2, 6, 10, 20],
    work: 1,
    timeLimit: TIME_LIMIT,
    program: serving,
  },
  { name: 'cpu', what: 'a Node command, about 65 ms of work', ...COMMAND, work: 65, program: spinning },
  { name: 'short', what: 'a short Node command, mostly start-up', ...COMMAND, work: 12, program: spinning },
  { name: 'alloc', what: 'an allocation-heavy Node command', ...COMMAND, work: 65, program: allocating },
];

/**
 * What the budget allows, in percent: 2 for commands and 3 for HTTP where the change is 0 or the smallest that has to
 * be caught, 5 elsewhere; so a change of 2 % is one that the budget allows.
 */
export function toleranceOf({ kind }: Subject, change: number): number {
  const strict = change === 0 || change === 5 || change === 6;
  if (!strict) return 5;
  return kind === 'http' ? 3 : 2;
}

/** The one planted change that every budget allows. */
export const isAllowed = (change: number): boolean => change === 2;
