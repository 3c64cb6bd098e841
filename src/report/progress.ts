import type { Progress } from '../model/index.ts';
import { clean } from './clean.ts';
import { share } from './format.ts';
import { mute } from './mute.ts';
import { roughly } from './time.ts';

/** One line, without a line break: `[2/5] search · round 12 · 0:42 of at most 5:00`. */
export function progressLine(state: Progress, { colour = false, width = 100 } = {}): string {
  const line = mute(clean(wordsFor(state), width - 2));
  return colour ? `\u001B[2m${line}\u001B[22m` : line;
}

function wordsFor(state: Progress): string {
  switch (state.doing) {
    case 'setup':
      return `set-up of ${state.side} · ${state.command}`;
    case 'check': {
      const { index, checks, check, round, elapsed, limit } = state;
      return `[${index}/${checks}] ${clean(check, 40)} · ${round === 0 ? 'warming up' : `round ${round}`} · ${timeLeft(limit - elapsed)}`;
    }
    case 'forecast': {
      const { check, metric, tolerance, needed, left } = state;
      const noise = `${clean(metric, 30)} is noisy: a tolerance of ${share(tolerance)} takes about ${roughly(needed)}, ${roughly(left)} are left`;
      return `forecast · ${clean(check, 30)} · ${noise}`;
    }
  }
}

function timeLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds === 0) return 'time is up, ending the round';
  return `at most ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}
