/** Tables of a page: the cells are ours but for the names, which are in code spans. */
import type { Unjudged, Verdict } from '../model/index.ts';
import { scaleFor, share } from './format.ts';
import { cell } from './markdown-text.ts';
import type { Measured } from './measured.ts';
import { type Standing, STATUS_WORDS } from './outline.ts';
import { say } from './phrase.ts';
import { checkOf, type Row, rowOf, seen } from './row.ts';

export const STATUS_SYMBOLS: Readonly<Record<Standing, string>> = {
  error: '❗',
  fail: '❌',
  inconclusive: '❔',
  warn: '⚠️',
  waived: '🟡',
  pass: '✅',
};

/** One row for each verdict. */
export function budgetTable(verdicts: readonly Verdict[]): string {
  return [...HEADER, ...verdicts.map((verdict) => rowLine(rowOf(verdict)))].join('\n');
}

const HEADER = ['| Status | Metric | Base | Head | Change | Limit |', '|:--|:--|--:|--:|:--|:--|'];

/** One budget; every foreign word is in a code span, and what was broken is bold. */
function rowLine(row: Row): string {
  const { standing, change, limits } = row;
  const open = standing !== 'pass';
  const bold = (text: string, when: boolean): string => (when && text !== '–' ? `**${text}**` : text);
  const limitBroken = limits.some(({ broken, relative }) => broken && !relative);
  const changeBroken = limits.some(({ broken, relative }) => broken && relative);
  const cells = [
    `${STATUS_SYMBOLS[standing]}\u00A0${STATUS_WORDS[standing].replace(' ', '\u00A0')}`,
    cell(say`${row.check} ${row.metric}`),
    row.base,
    bold(row.head, limitBroken),
    [bold(change.main, changeBroken), ...small([change.also, change.range, seen(change)])].join('<br>'),
    [limits.map(({ text, broken }) => bold(text, broken && open)).join(', '), ...small([row.used])].join(
      '<br>',
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

function small(texts: readonly string[]): readonly string[] {
  const told = texts.filter((text) => text !== '');
  return told.length > 0 ? [`<sub>${told.join(', ')}</sub>`] : [];
}

/** What ranges and sights mean, once for a page instead of in every row. */
export function legend(verdicts: readonly Verdict[]): readonly string[] {
  const levels = verdicts.flatMap(({ difference }) =>
    difference && difference.confidence < 1 ? [difference.confidence] : [],
  );
  if (levels.length === 0) return [];
  const sees = verdicts.some((verdict) => rowOf(verdict).change.sight !== '');
  const sight = sees ? '; “sees” is the smallest worsening that this run could have told from noise' : '';
  return [`<sub>Ranges of changes hold with ${share(Math.min(...levels))} confidence${sight}.</sub>`];
}

/** One row for each check: how it was measured. */
export function measuredTable(measured: readonly Measured[]): string {
  const header = ['| Check | Sides | Rounds | Time | Why |', '|:--|:--|:--|:--|:--|'];
  return [...header, ...measured.map(measuredLine)].join('\n');
}

function measuredLine({ check, sides, rounds, control, time, why }: Measured): string {
  const taken = [cell(rounds), ...small([cell(control)])].join('<br>');
  return `| ${cell(say`${check}`)} | ${sides} | ${taken} | ${time} | ${cell(why)} |`;
}

/** One row for each metric that no budget judges. */
export function unjudgedTable(unjudged: readonly Unjudged[]): string {
  return ['| Metric | Base | Head |', '|:--|--:|--:|', ...unjudged.map(unjudgedLine)].join('\n');
}

function unjudgedLine(unjudged: Unjudged): string {
  const { metric, base, head } = unjudged;
  const scale = scaleFor(metric.unit, [base, head], metric.nature === 'exact');
  return `| ${cell(say`${checkOf(unjudged)} ${metric.id}`)} | ${scale.show(base)} | ${scale.show(head)} |`;
}
