/**
 * Every order in which the requests of several clients can reach a server. A schedule is replayed from the beginning, one
 * request at a time; orders that lead to the same state, seen by clients that were told the same, are followed once.
 */
import type { GitHub } from '../../src/platform/github.ts';
import { type FakeGitHub } from './fake.ts';

/** One request as it was acted on. */
export interface Step {
  readonly client: number;
  /** `METHOD what`. */
  readonly request: string;
}

/** A schedule that was played to the end. */
export interface Play {
  readonly github: FakeGitHub;
  readonly steps: readonly Step[];
}

export interface World {
  readonly open: () => FakeGitHub;
  /** What each client does. */
  readonly clients: readonly ((github: GitHub) => Promise<unknown>)[];
}

/** Plays every order; gives the ends, one for each state that can be ended in and way to be told of it. */
export async function everyPlay(world: World): Promise<readonly Play[]> {
  const ends: Play[] = [];
  const known = new Set<string>();
  const open: (readonly number[])[] = [[]];
  for (let schedule = open.pop(); schedule; schedule = open.pop()) {
    const { play, waiting, state } = await replay(world, schedule);
    if (known.has(state)) continue;
    known.add(state);
    if (waiting.length === 0) ends.push(play);
    else for (const client of waiting) open.push([...schedule, client]);
  }
  return ends;
}

/** Lets clients make one request each time the schedule names them. */
async function replay({ open, clients }: World, schedule: readonly number[]) {
  const github = open();
  const steps: Step[] = [];
  const told = clients.map((): unknown[] => []);
  const parked = new Map<number, () => void>();
  const clientOf = (client: number): GitHub => ({
    ...github,
    requests: 0,
    async ask(route, params) {
      const request = route.replace('/repos/{owner}/{repo}/', '');
      await new Promise<void>((go) => parked.set(client, go));
      steps.push({ client, request });
      return await github.ask(route, params).then(
        (answer) => (told[client]!.push(answer), answer),
        (error: unknown) => {
          told[client]!.push(String(error));
          throw error;
        },
      );
    },
  });
  const all = clients.map((act, client) => act(clientOf(client)));
  for (const client of schedule) {
    await settled();
    const go = parked.get(client)!;
    parked.delete(client);
    go();
  }
  await settled();
  const waiting = [...parked.keys()].toSorted((a, b) => a - b);
  if (waiting.length === 0) await Promise.all(all);
  const state = JSON.stringify([github.comments, told]);
  return { play: { github, steps }, waiting, state };
}

/** Everybody has come to their next request, or to their end. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
