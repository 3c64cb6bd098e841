/**
 * Ends programs with everything they started. Its one strong opinion: a process group is not enough, for whoever calls
 * setsid leaves it; so each program carries a mark in its environment, and whatever carries the mark is ended too.
 * Out of reach stays a process that left its group and also wiped or overwrote its environment.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The variable that holds the mark. Marks are paths, so that a run inside a run carries both: `outer/3/inner/1`. */
export const MARK = 'PIERCE_RUN';

/** A program and all that came of it: its process group (null: none known) and its mark. */
export interface Brood {
  readonly group: number | null;
  readonly mark: string;
}

/** Milliseconds between the polite signal and the one that cannot be refused. */
const GRACE = 1500;
const AFTER_KILL = 2000;
const POLL = 20;

/** Asks everything to end, then ends it; resolves when it is gone, after 3.5 s at the latest. */
export async function endBrood(brood: Brood): Promise<void> {
  if (!signalBrood(brood, 'SIGTERM')) return;
  if (await isGone(brood, GRACE)) return;
  signalBrood(brood, 'SIGKILL');
  await isGone(brood, AFTER_KILL, () => signalBrood(brood, 'SIGKILL'));
}

/** Ends everything at once and without waiting: the last resort while our own process exits. */
export function killBrood(brood: Brood): void {
  for (let attempt = 0; attempt < 5 && signalBrood(brood, 'SIGKILL'); attempt++);
}

async function isGone(brood: Brood, patience: number, again: () => void = () => {}): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (membersOf(brood).length > 0) {
    if (performance.now() >= deadline) return false;
    await sleep(POLL);
    again();
  }
  return true;
}

/** Sends a signal to all; false when there was nobody. */
function signalBrood(brood: Brood, signal: NodeJS.Signals): boolean {
  const members = membersOf(brood);
  for (const member of members) trySignal(member, signal);
  return members.length > 0;
}

/** Whether a process of this id is there. */
export const isThere = (pid: number): boolean => trySignal(pid, 0);

function trySignal(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(target, signal);
  } catch {
    return false; // it ended in the meantime, or belongs to somebody else
  }
}

/** What can be signalled: the group as a negative number, and each process outside it that carries the mark. */
function membersOf(brood: Brood): readonly number[] {
  if (process.platform !== 'linux') return groupOf(brood).filter((group) => trySignal(group, 0));
  const living = livingProcesses();
  const group = living.some((one) => one.group === brood.group) ? groupOf(brood) : [];
  const strays = living.filter((one) => one.group !== brood.group && carries(one.pid, brood.mark));
  return [...group, ...strays.map((one) => one.pid)];
}

const groupOf = ({ group }: Brood): readonly number[] => (group === null ? [] : [-group]);

interface Living {
  readonly pid: number;
  readonly group: number;
}

/** Every process that is more than a zombie. */
function livingProcesses(): readonly Living[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const stat = tryRead(`/proc/${pid}/stat`);
    // pid (name) state ppid pgrp …; the name may hold spaces and parentheses
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return group === undefined || state === 'Z' || state === 'X'
      ? []
      : [{ pid: Number(pid), group: Number(group) }];
  });
}

/** Whether the process was started with this mark or one below it. */
function carries(pid: number, mark: string): boolean {
  const start = `${MARK}=${mark}`;
  return tryRead(`/proc/${pid}/environ`)
    .split('\0')
    .some((entry) => entry === start || entry.startsWith(`${start}/`));
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return ''; // it ended in the meantime, or belongs to somebody else
  }
}
