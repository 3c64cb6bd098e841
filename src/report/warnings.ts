import type { Finding } from '../model/index.ts';
import { type Phrase, say } from './phrase.ts';

type Params = Finding['params'];

/** The words for doubts that kinds have about their own numbers; a code that is not here is shown as it is. */
const WORDS: Readonly<Record<string, (params: Params) => Phrase>> = {
  'generator-saturated': ({ busy, connections }) =>
    say`The load generator was busy ${figure(busy)} % of the time with ${figure(connections)} connections, so it timed its own queue too: use fewer connections.`,
  'window-thin': ({ metric, answers, needed }) =>
    say`A window had ${figure(answers)} answers, and ${String(metric)} needs ${figure(needed)}: make windows longer, or budget a lower percentile.`,
  'lighthouse-no-value': ({ metrics }) => say`Lighthouse gave no value for ${[{ prose: String(metrics) }]}.`,
  'lighthouse-page-never-quiet': () =>
    say`The page never came to rest, so Lighthouse measured it unfinished: find out what keeps loading.`,
};

/** A kind's warning in words. */
export function warningWords({ code, params }: Finding): Phrase {
  const words = Object.hasOwn(WORDS, code) ? WORDS[code] : null;
  return words ? words(params) : asItIs(code, params);
}

function asItIs(code: string, params: Params): Phrase {
  const entries = Object.entries(params).flatMap(([name, value]) => [
    ', ',
    ...say`${name}: ${String(value)}`,
  ]);
  return entries.length === 0 ? say`${code}.` : say`${code} (${entries.slice(1)}).`;
}

const figure = (value: string | number | undefined): Phrase =>
  typeof value === 'number' ? [String(value)] : say`${String(value)}`;
