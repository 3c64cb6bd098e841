/** The words for what looking for main's baseline finds: why one was passed over, why there is none, what main carries. */
import type { BaselineFindings } from '../model/index.ts';
import { counted } from './counted.ts';
import { quantity } from './format.ts';
import { type Phrase, say } from './phrase.ts';
import { span } from './time.ts';

export const BASELINE_WORDS: {
  readonly [Code in keyof BaselineFindings]: (params: BaselineFindings[Code]) => Phrase;
} = {
  'baseline-never-stored': ({ name }) =>
    say`Main has stored no baseline yet, or none is kept any more (${name}): let a workflow on pushes to main run Pierce with ${'mode: baseline'}.`,
  'baseline-elsewhere': ({ count }) =>
    count === 1
      ? say`1 baseline is of a commit that this change does not build on.`
      : say`${counted(count, 'baseline')} are of commits that this change does not build on.`,
  'baseline-unavailable': ({ code }) =>
    code === 'github-denied'
      ? say`GitHub did not allow main's baseline to be looked for (${code}): give the job the permissions ${'actions: read'} and ${'contents: read'}.`
      : say`Main's baseline could not be looked for (${code}).`,
  'baseline-search-ended': ({ tried }) =>
    say`${counted(tried, 'baseline')} would not do, and no further one was tried.`,
  'baseline-too-far': ({ commit, distance, most }) =>
    say`${of(commit)} is ${counted(distance, 'commit')} away, and ${most} is the most.`,
  'baseline-too-old': ({ commit, age, most }) =>
    say`${of(commit)} was stored ${time(age)} ago, and ${time(most)} is the most.`,
  'baseline-foreign': ({ commit }) => say`${of(commit)} was stored by a run of another repository.`,
  'baseline-other-branch': ({ commit, branch }) =>
    say`${of(commit)} was stored by a run of the branch ${branch}.`,
  'baseline-untrusted-event': ({ commit, event }) =>
    say`${of(commit)} was stored by a run that ${event} woke, which is not for pushing to main alone.`,
  'baseline-other-workflow': ({ commit, path }) =>
    say`${of(commit)} was stored by another workflow, ${path}.`,
  'baseline-run-failed': ({ commit, conclusion }) =>
    say`${of(commit)} was stored by a run that did not end in success (${conclusion}).`,
  'baseline-expired': ({ commit }) => say`${of(commit)} is kept no longer.`,
  'baseline-without-digest': ({ commit }) => say`${of(commit)} has no digest to be checked by.`,
  'baseline-too-large': ({ commit, size, most }) =>
    say`${of(commit)} has ${[quantity('B', size)]}, and ${[quantity('B', most)]} is the most.`,
  'baseline-unreadable': ({ commit, code }) => say`${of(commit)} could not be read (${code}).`,
  'baseline-other-commit': ({ commit, found }) =>
    say`${of(commit)} says that it was measured on ${short(found)}.`,
  'baseline-incomplete': ({ commit }) =>
    say`${of(commit)} is not whole: its measuring was cancelled, or something of it failed.`,
  'baseline-other-config': ({ commit }) =>
    say`${of(commit)} measured none of the checks in the way of the budgets file.`,
  'baseline-others-unfit': ({ count }) => say`${counted(count, 'more baseline')} would not do.`,
  'history-begun': () => say`Main's history begins here; there was none to carry on.`,
  'history-foreign': ({ project }) =>
    say`Main's history begins here; the one at hand is of the project ${project}.`,
  'baseline-regressed': ({ commit, count, budgets }) =>
    say`Main itself (${short(commit)}) breaks ${counted(count, 'budget')}, and nobody has accepted that: ${prose(budgets)}.`,
};

const of = (commit: unknown): Phrase => say`The baseline of ${short(commit)}`;

const prose = (text: unknown): Phrase => [{ prose: String(text ?? '') }];

const short = (sha: unknown): Phrase => prose(String(sha ?? '').slice(0, 7));

/** A report may come from a file and lack what it should carry. */
const time = (ms: unknown): Phrase => [span(typeof ms === 'number' ? ms : 0)];
