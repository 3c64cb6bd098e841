/** What the tables of words have in common. Its opinion: a report may come from a file and lack what it should carry. */
import type { CheckSchedule, FindingCode, FindingParams, Verdict } from '../model/index.ts';
import type { Phrase } from './phrase.ts';

/** What words may say of the verdict that they are about. */
export interface Subject {
  readonly verdict: Verdict | null;
  readonly schedule: CheckSchedule | null;
  /** Whether the check is in base's budgets file only. */
  readonly isRemoved: boolean;
  readonly show: (value: number) => Phrase;
  readonly short: (value: number) => Phrase;
}

/** Finds sentences for one finding. */
export type Words<Code extends FindingCode> = (params: FindingParams[Code], about: Subject) => Phrase;

/** The words for every code there is; a part of them is `satisfies Partial<Table>`. */
export type Table = { readonly [Code in FindingCode]: Words<Code> };

/** Foreign text as it is. */
export function sentences(text: unknown): Phrase {
  return [{ prose: String(text ?? '') }];
}

export const shortId = (sha: unknown): Phrase => sentences(String(sha ?? '').slice(0, 7));

/** Sides are ours to name, but a report may come from a file. */
export function sideName(side: string): Phrase {
  return side === 'base' || side === 'head' ? [side] : sentences(side);
}
