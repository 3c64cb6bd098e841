import { PierceError } from '../../errors.ts';
import type { Evidence, Finding, Part, Reading } from '../../model/index.ts';
import { fits } from '../../model/pattern.ts';
import type { Lab, Probe } from '../kind.ts';
import { type Load, takeWindow, type Window } from './load.ts';
import { answersNeeded, METRICS, valuesOf } from './metrics.ts';
import { DEFAULTS, type HttpOptions, mistakes } from './options.ts';
import { warmUp } from './warm-up.ts';

/** Share of a window, 0 to 1, past which the generator may have kept answers waiting itself. */
const SATURATED = 0.9;

/**
 * Starts the service and hands out readings of one window of load each. Rejects with `http-options-wrong`; the readings
 * with `http-refused`, `http-gone` or `http-no-answer`.
 */
export async function openProbe(options: HttpOptions, lab: Lab): Promise<Probe> {
  const [mistake] = mistakes(options);
  if (mistake) throw new PierceError('http-options-wrong', { check: lab.check, ...mistake });
  const load = await loadOf(options, lab);
  return {
    warmUp: async (signal) => {
      const answer = await warm(load, options.warmUp, lab, signal);
      commonSpan(answer / load.connections, options, lab);
    },
    read: async (signal) => {
      const span = commonSpan(0, options, lab);
      return readingOf(await takeAnswered(load, span, signal), load, span, lab);
    },
    [Symbol.asyncDispose]: async () => {}, // a window closes its own connections
  };
}

/**
 * Loads for as long as the file says, or until this side is as fast as it ever was. Gives the milliseconds of a mean answer:
 * the median of a window depends on the order in which the connections were served, their mean only on how many answers
 * there were (Little's law).
 */
async function warm(load: Load, span: number | undefined, lab: Lab, signal: AbortSignal): Promise<number> {
  const loadFor = async (time: number) => meanOf(await takeAnswered(load, time, signal));
  if (span !== undefined) return await loadFor(span);
  const key = `fastest ${lab.side}`;
  const fastest = await warmUp(loadFor, (lab.shared.get(key) as number | undefined) ?? Infinity);
  lab.shared.set(key, fastest);
  return fastest;
}

const meanOf = (window: Window): number => valuesOf(window)['latency.mean']!;

/**
 * Milliseconds of a window: what the file says, or what enough answers for every budgeted metric take at `pace`
 * milliseconds between two of them. Decided by the side that is warmed up first, the same for both and for every block.
 */
function commonSpan(pace: number, { window }: HttpOptions, { shared, budgets }: Lab): number {
  if (window !== undefined) return window;
  const { least, most, answers } = DEFAULTS.window;
  const needed = Math.max(answers, ...budgeted({ budgets }).map((id) => 2 * answersNeeded(id)));
  if (!shared.has('window')) shared.set('window', Math.round(Math.min(most, Math.max(least, needed * pace))));
  return shared.get('window') as number;
}

async function loadOf(options: HttpOptions, lab: Lab): Promise<Load> {
  const {
    method = DEFAULTS.method,
    connections = DEFAULTS.connections,
    timeout = DEFAULTS.timeout,
  } = options;
  const { body = null, headers = {} } = options;
  const isText = body === null || typeof body === 'string';
  return {
    url: options.url ?? `${(await lab.service(options.service!)).url}${options.path ?? '/'}`,
    method,
    headers: isText || hasContentType(headers) ? headers : { ...headers, 'content-type': 'application/json' },
    body: isText ? body : JSON.stringify(body),
    connections,
    timeout,
  };
}

const hasContentType = (headers: Readonly<Record<string, string>>): boolean =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');

/** Takes a window and makes sure that it tells something. */
async function takeAnswered(load: Load, span: number, signal: AbortSignal): Promise<Window> {
  const window = await takeWindow(load, span, signal);
  const answers = window.latencies.length;
  if (window.faults.has('ECONNREFUSED')) {
    if (answers === 0) throw new PierceError('http-refused', { url: load.url });
    throw new PierceError('http-gone', { url: load.url, answers });
  }
  if (answers === 0)
    throw new PierceError('http-no-answer', { url: load.url, window: span, instead: faultsOf(window) });
  return window;
}

/** Such as "10 timed out, 3 ECONNRESET". */
function faultsOf({ timeouts, faults }: Window): string {
  const counted = [...faults].map(([reason, count]) => `${count} ${reason}`);
  return [...(timeouts > 0 ? [`${timeouts} timed out`] : []), ...counted].join(', ');
}

function readingOf(window: Window, load: Load, span: number, lab: Lab): Reading {
  return {
    values: valuesOf(window),
    evidence: evidenceOf(window, load, span),
    warnings: [...saturation(window, load), ...thinness(window, lab)],
  };
}

function evidenceOf(window: Window, { connections }: Load, span: number): Evidence {
  const part =
    (group: string, explains: string) =>
    ([name, value]: readonly [string, number]): Part => ({
      group,
      name,
      value,
      unit: 'count',
      explains: [explains],
    });
  return {
    parts: [
      ...[...window.statuses].map(part('status', 'non2xx')),
      ...[...window.faults].map(part('fault', 'errors')),
    ],
    facts: [
      { name: 'connections', text: String(connections), explains: [] },
      { name: 'window', text: `${span} ms`, explains: [] },
    ],
  };
}

/** A generator without idle time times its own queue along with the service. */
function saturation({ busy }: Window, { connections }: Load): readonly Finding[] {
  if (busy <= SATURATED) return [];
  return [{ code: 'generator-saturated', params: { busy: Math.round(100 * busy), connections } }];
}

/** With too few answers in a window, a budgeted percentile is its maximum. */
function thinness(window: Window, lab: Lab): readonly Finding[] {
  const answers = window.latencies.length;
  const thin = budgeted(lab).findLast((id) => answers < answersNeeded(id));
  if (!thin) return [];
  return [{ code: 'window-thin', params: { metric: thin, answers, needed: answersNeeded(thin) } }];
}

/** The metrics that budgets name, by patterns too. */
function budgeted({ budgets }: Pick<Lab, 'budgets'>): readonly string[] {
  return METRICS.map(({ id }) => id).filter((id) => budgets.some(({ metric }) => fits(metric, id)));
}
