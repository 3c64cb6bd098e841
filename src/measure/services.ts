/**
 * Starts the services of one side, each once and when it is first asked for, and stops them all at the end.
 * Its one strong opinion: an answer at the right address is not enough, it has to be our service that gives it.
 * It never restarts a service: one that fails under measurement has failed the measurement.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, PierceError } from '../errors.ts';
import type { Failure, ServicePlan } from '../model/index.ts';
import { now } from '../platform/clock.ts';
import { ask, CUT_OFF, freePort, isTaken, loopbackUrl, portOf, type Answer } from '../platform/loopback.ts';
import { lastLines } from '../platform/output.ts';
import type { Daemon, Runner } from '../platform/process.ts';
import { describeEnd, type End } from '../platform/program.ts';

/** What services are opened with. */
export interface ServicesRequest {
  readonly services: readonly ServicePlan[];
  /** The folder they run in. */
  readonly cwd: string;
  readonly runner: Runner;
  readonly signal: AbortSignal;
  /** The line that starts a service where it is to run; as it is where that does not matter. */
  readonly aside: (line: string) => string;
}

/** The services of one side. */
export interface Services extends AsyncDisposable {
  /**
   * The address of a service, started and waited for when first asked for. Rejects with `service-unknown`,
   * `service-ready-url`, `service-port-taken`, `service-ended-early`, `service-not-ready` or, when it was ready once
   * and has ended since, `service-died`; with the signal's reason when cancelled.
   */
  service(name: string): Promise<{ readonly url: string }>;
  /**
   * A further instance of a service, with `env` put over its own variables (NODE_OPTIONS is put before its own), started
   * and waited for; disposing it stops it. Rejects as `service` does.
   */
  instance(name: string, env: Environment): Promise<{ readonly url: string } & AsyncDisposable>;
  /** The failure as it is, or as the end of a service that has died since it was ready explains it. */
  explain(failure: Failure): Promise<Failure>;
}

type Environment = Readonly<Record<string, string>>;

/** Opens the services of one side; starts none yet. */
export function openServices(request: ServicesRequest): Services {
  const { services, signal } = request;
  const closing = new AbortController();
  const until = AbortSignal.any([signal, closing.signal]);
  const asked = new Map<string, Promise<Service>>();
  const ready: Service[] = [];

  const further = new Set<Promise<Service>>();

  async function begin(name: string, env: Environment): Promise<Service> {
    const plan = services.find((candidate) => candidate.name === name);
    if (!plan) throw unknown(name, services);
    const service = await start({ ...plan, env: withMore(plan.env, env) }, { ...request, signal: until });
    await untilReady(service, until);
    ready.push(service);
    return service;
  }

  /** Of one that died before it was stopped is known that it did. */
  async function stop(service: Service): Promise<void> {
    if (!service.end) ready.splice(ready.indexOf(service), 1);
    await service.daemon[Symbol.asyncDispose]();
  }

  return {
    async service(name) {
      if (!asked.has(name)) asked.set(name, begin(name, {}));
      const service = await asked.get(name)!;
      until.throwIfAborted();
      if (service.end)
        throw new PierceError('service-died', died(service, service.end, 'it had ended before'));
      return { url: service.ready.origin };
    },
    async instance(name, env) {
      const begun = begin(name, env);
      further.add(begun);
      const service = await begun;
      return { url: service.ready.origin, [Symbol.asyncDispose]: () => stop(service) };
    },
    async explain(failure) {
      if (failure.code.startsWith('service-')) return failure;
      await Promise.race([sleep(LAST_BREATH), ...ready.map((service) => service.daemon.ended)]);
      const dead = until.aborted ? null : ready.find((service) => service.end); // by then we end them ourselves
      return dead?.end ? { code: 'service-died', params: died(dead, dead.end, messageOf(failure)) } : failure;
    },
    async [Symbol.asyncDispose]() {
      closing.abort(new PierceError('cancelled'));
      const begun = await Promise.allSettled([...asked.values(), ...further]);
      const up = begun.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      await Promise.all(up.map((service) => service.daemon[Symbol.asyncDispose]()));
    },
  };
}

function withMore(own: Environment, more: Environment): Environment {
  const both = [more['NODE_OPTIONS'], own['NODE_OPTIONS']].filter(Boolean).join(' ');
  return { ...own, ...more, ...(both === '' ? {} : { NODE_OPTIONS: both }) };
}

interface Service {
  readonly plan: ServicePlan;
  /** Where it says that it is ready, the port filled in. */
  readonly ready: URL;
  readonly daemon: Daemon;
  /** How it ended, once it has. */
  end: End | null;
}

/** Milliseconds between a connection that broke and the news that its process is dead. */
const LAST_BREATH = 250;
const POLL = 20;

async function start(plan: ServicePlan, { cwd, runner, signal, aside }: ServicesRequest): Promise<Service> {
  const port = String(await freePort());
  const fill = (text: string): string => text.replaceAll('${PORT}', port);
  const ready = loopbackUrl(fill(plan.ready));
  if (!ready) throw new PierceError('service-ready-url', { service: plan.name, ready: plan.ready }, plan.at);
  if (await isTaken(ready)) {
    throw new PierceError('service-port-taken', { service: plan.name, port: portOf(ready) }, plan.at);
  }
  const own = Object.fromEntries(Object.entries(plan.env).map(([name, value]) => [name, fill(value)]));
  const daemon = runner.start({ command: aside(fill(plan.run)), cwd, env: { PORT: port, ...own }, signal });
  const service: Service = { plan, ready, daemon, end: null };
  void daemon.ended.then((end) => (service.end = end));
  return service;
}

/** Waits until the service answers; stops it when it does not. */
async function untilReady(service: Service, signal: AbortSignal): Promise<void> {
  try {
    await pollReady(service, signal);
  } catch (error) {
    await service.daemon[Symbol.asyncDispose]();
    throw error;
  }
}

async function pollReady(service: Service, signal: AbortSignal): Promise<void> {
  const deadline = now() + service.plan.readyTimeout;
  for (let seen: Answer | null = null; ;) {
    signal.throwIfAborted();
    if (service.end) throw endedEarly(service, service.end);
    if (seen && 'status' in seen && seen.status >= 200 && seen.status < 400) return;
    if (seen) await sleep(POLL);
    if (now() >= deadline) throw notReady(service, seen);
    seen = later(seen, await ask(service.ready, deadline - now(), signal));
  }
}

/** What to tell of two answers: the later, unless it was only cut off by the end of waiting and the other was one. */
const later = (seen: Answer | null, next: Answer): Answer =>
  seen && 'status' in seen && 'refused' in next && next.refused === CUT_OFF ? seen : next;

function unknown(service: string, services: readonly ServicePlan[]): PierceError {
  const known = services.map((plan) => plan.name).join(', ') || 'none';
  return new PierceError('service-unknown', { service, known });
}

function endedEarly({ plan, ready, daemon }: Service, end: End): PierceError {
  const params = { service: plan.name, how: describeEnd(end), ready: ready.href, command: plan.run };
  return new PierceError('service-ended-early', { ...params, ...logOf(daemon) }, plan.at);
}

function notReady({ plan, ready, daemon }: Service, answer: Answer | null): PierceError {
  const params = {
    service: plan.name,
    ready: ready.href,
    limit: plan.readyTimeout / 1000,
    seen: describeAnswer(answer),
  };
  return new PierceError('service-not-ready', { ...params, ...logOf(daemon) }, plan.at);
}

function died({ plan, daemon }: Service, end: End, seen: string): Failure['params'] {
  return { service: plan.name, how: describeEnd(end), output: lastLines(daemon.tail()), seen };
}

function logOf(daemon: Daemon): { readonly output: string; readonly advice: string } {
  const log = daemon.tail();
  const advice = /EADDRINUSE|address (is )?already in use/i.test(log)
    ? '. Its address was in use: let it listen on the port in the variable PORT, which Pierce keeps free for it'
    : '';
  return { output: lastLines(log), advice };
}

function describeAnswer(answer: Answer | null): string {
  if (answer === null) return 'it was never asked';
  if ('status' in answer) return `it answered ${answer.status}`;
  return answer.refused === CUT_OFF ? 'no answer until then' : `no answer (${answer.refused})`;
}
