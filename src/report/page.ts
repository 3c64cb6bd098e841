/**
 * The pull request's page: the answer with its causes first, then what stands open, then why, then what to do; the
 * rest is folded. Its opinion: whoever reads the first line only has read the verdict.
 */
import type { Report, Verdict } from '../model/index.ts';
import { counted } from './counted.ts';
import { reportWords } from './findings.ts';
import { headline } from './headline.ts';
import { fenced, inline } from './markdown-text.ts';
import { commandFor } from './next-step.ts';
import { brokenBefore, improvedOf, openOf, type Outline, outlineOf, untoldFaults } from './outline.ts';
import { openChangesSection, toldChangesSection } from './page-changes.ts';
import {
  type Extent,
  fold,
  headed,
  heldSection,
  measuredSection,
  noteOf,
  openLegend,
  rest,
  unjudgedSection,
} from './page-sections.ts';
import { budgetTable, STATUS_SYMBOLS } from './page-table.ts';
import { join, say } from './phrase.ts';
import { provenance, sinceWords } from './provenance.ts';
import { checkOf, nameOf, rowOf } from './row.ts';
import { failureStory, type FailureStory, groupsOf, type Story, storyOf, subjectOf } from './story.ts';

/** What a page tells where it is not the only one: whose it is, and since which commit it has that answer. */
export interface Streak {
  readonly named: boolean;
  readonly since: string | null;
}

const ALONE: Streak = { named: false, since: null };

/** The page in markdown; sections that are `folded` open on a click. */
export function page(report: Report, extent: Extent, folded: boolean, streak: Streak = ALONE): string {
  const outline = outlineOf(report);
  const open = openOf(outline);
  const section = folded ? fold : headed;
  const blocks = [
    headingOf(report, streak.named),
    inline(join([provenance(report), ...sinceWords(report, streak.since)], ' · ')),
    ...doubts(report, extent),
    ...openTable(outline, extent),
    ...openChangesSection(report, extent),
    ...stories(report, open, extent),
    ...nextStep(report, open),
    ...goodNews(outline),
    ...notes(report, outline, extent),
    ...toldChangesSection(report, extent, section),
    ...heldSection(report, outline, extent, section),
    ...unjudgedSection(report, extent, section),
    ...measuredSection(report, extent, section),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The answer with its causes; with the project's name where it is one of several. */
export function headingOf(report: Report, named = false): string {
  const words = named ? say`${report.project}: ${headline(report)}` : headline(report);
  return `### ${ANSWER_SYMBOLS[report.answer]} ${inline(words)}`;
}

export const ANSWER_SYMBOLS = { yes: '✅', no: '❌', clarify: '❔' } as const;

/** Findings that the first two lines or a section of their own tell. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'no-baseline',
  'nothing-judged',
  'cancelled',
  'changes-unaccepted',
]);

function doubts({ findings }: Report, extent: Extent): readonly string[] {
  const told = findings.filter((finding) => !TOLD_ELSEWHERE.has(finding.code)).slice(0, extent.stories);
  return told.map((finding) => `⚠️ ${inline(reportWords(finding))}`);
}

function openTable(outline: Outline, extent: Extent): readonly string[] {
  const open = openOf(outline);
  if (open.length === 0) return [];
  const shown = open.slice(0, extent.open);
  return [
    budgetTable(shown),
    ...rest(open.length - shown.length, 'open budget'),
    ...openLegend(outline, extent),
  ];
}

function stories(report: Report, open: readonly Verdict[], extent: Extent): readonly string[] {
  const all = groupsOf(open);
  const told = all.slice(0, extent.stories);
  return [
    ...told.map((group) => storyOf(group, report)).flatMap(storyBlocks),
    ...rest(all.length - told.length, 'explanation'),
    ...unmeasured(report, extent),
  ];
}

function unmeasured(report: Report, extent: Extent): readonly string[] {
  const untold = untoldFaults(report);
  if (untold.length === 0) return [];
  const told = untold.slice(0, extent.stories);
  return [
    '**Not measured**',
    ...told.map(failureStory).flatMap(failureBlocks),
    ...rest(untold.length - told.length, 'failure'),
  ];
}

/** What it is about and why on one line, whom to ask; under it what moved. */
function storyBlocks(story: Story): readonly string[] {
  const about = join([story.place, ...(story.owner ? [say`owner ${story.owner}`] : [])], ' · ');
  const points = [
    ...story.causes,
    ...(story.moreCauses > 0
      ? [say`${counted(story.moreCauses, 'more part')} changed; see the report.`]
      : []),
    ...story.facts,
    ...(story.message ? [say`The team says: ${story.message}`] : []),
  ];
  const title = `**${STATUS_SYMBOLS[story.standing]} ${inline(subjectOf(story))}**`;
  return [
    [
      title,
      ...(story.reasons.length > 0 ? ['–'] : []),
      ...story.reasons.map(inline),
      `<sub>${inline(about)}</sub>`,
    ].join(' '),
    ...(points.length > 0 ? [points.map((point) => `- ${inline(point)}`).join('\n')] : []),
    ...story.failures.flatMap(failureBlocks),
  ];
}

function failureBlocks({ where, message, log, hint }: FailureStory): readonly string[] {
  return [
    `▸ ${inline(where)}: ${inline(message)}`,
    ...(log.length > 0 ? [fenced(log)] : []),
    `What to do: ${inline(hint)}`,
  ];
}

function nextStep(report: Report, open: readonly Verdict[]): readonly string[] {
  const command = commandFor(report, open);
  return command === null ? [] : ['To see it on your machine:', fenced([command], 'sh')];
}

const MOST_IMPROVED = 5;

function goodNews(outline: Outline): readonly string[] {
  const improved = improvedOf(outline);
  if (improved.length === 0) return [];
  const told = improved
    .slice(0, MOST_IMPROVED)
    .map((verdict) => say`${checkOf(verdict)} ${nameOf(verdict)} ${[rowOf(verdict).change.main]}`);
  const more = improved.length - told.length;
  return [inline(say`Better than base: ${join(more > 0 ? [...told, say`${more} more`] : told, ', ')}.`)];
}

/** Findings about budgets that hold, which somebody should read all the same. */
function notes(report: Report, outline: Outline, extent: Extent): readonly string[] {
  const noted = brokenBefore(outline);
  const lines = noted.slice(0, extent.stories).map((verdict) => `- ${noteOf(verdict, report)}`);
  if (lines.length === 0) return [];
  return [
    'Broken before this change:',
    lines.join('\n'),
    ...rest(noted.length - lines.length, 'such budget'),
  ];
}
