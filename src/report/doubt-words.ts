/** The words for what kinds doubt about their own numbers. */
import { counted } from './counted.ts';
import { say } from './phrase.ts';
import { sentences, type Table } from './words.ts';

export const DOUBT_WORDS = {
  'generator-saturated': ({ busy, connections }) =>
    say`The load generator was busy ${busy} % of the time with ${connections} connections, so it timed its own queue too: use fewer connections.`,
  'window-thin': ({ metric, answers, needed }) =>
    say`A window had ${answers} answers, and ${metric} needs ${needed}: make windows longer, or budget a lower percentile.`,
  'lighthouse-no-value': ({ metrics }) => say`Lighthouse gave no value for ${sentences(metrics)}.`,
  'lighthouse-redirected': ({ asked, page }) =>
    say`${asked} sends its visitors to ${page}, and that page was measured: name the one you mean.`,
  'lighthouse-page-never-quiet': () =>
    say`The page never came to rest, so Lighthouse measured it unfinished: find out what keeps loading.`,
  'work-lost': ({ lost }) =>
    say`${counted(lost, 'Node process or thread', 'Node processes or threads')} never told what was done there, so that work is missing: let workers and children end by themselves, not by terminate() or a signal, and not sleep in Atomics.wait() while a service is counted.`,
  'work-unseen': ({ unseen }) =>
    say`${counted(unseen, 'Node process or thread', 'Node processes or threads')} ran without the variable NODE_OPTIONS, so that work is missing: pass it on to children and workers.`,
  'work-broken-off': ({ failed }) =>
    say`${counted(failed, 'Node process', 'Node processes')} ended with an error, though the command did not, as in a pipeline: what was left to do there is missing.`,
  'work-node-differs': ({ base, head }) =>
    say`Base was counted by Node ${base} and head by ${head}, which alone can move counts.`,
} satisfies Partial<Table>;
