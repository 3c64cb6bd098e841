/**
 * The pull request's page: the answer with its causes first, then what stands open, then why, then what to do; the
 * rest is folded. Its opinion: whoever reads the first line only has read the verdict.
 */
import type { Report, Verdict } from '../model/index.ts';
import { counted, reportWords, verdictWords } from './findings.ts';
import { headline } from './headline.ts';
import { code, fenced, inline } from './markdown-text.ts';
import { commandFor } from './next-step.ts';
import { brokenBefore, has, improvedOf, openOf, type Outline, outlineOf, untoldFaults } from './outline.ts';
import { budgetTable, confidence, STATUS_SYMBOLS, unjudgedTable } from './page-table.ts';
import { join, plain, say } from './phrase.ts';
import { provenance } from './provenance.ts';
import { nameOf, rowOf } from './row.ts';
import { failureStory, type FailureStory, storiesOf, type Story, subjectOf } from './story.ts';

/** How much of everything a page has room for. */
export interface Extent {
  readonly open: number;
  readonly stories: number;
  readonly held: number;
  readonly unjudged: number;
}

/** The page in markdown; sections that are `folded` open on a click. */
export function page(report: Report, extent: Extent, folded: boolean): string {
  const outline = outlineOf(report);
  const open = openOf(outline);
  const section = folded ? fold : headed;
  const blocks = [
    `### ${ANSWER_SYMBOLS[report.answer]} ${inline(headline(report))}`,
    inline(provenance(report)),
    ...doubts(report, extent),
    ...openTable(open, extent),
    ...stories(report, open, extent),
    ...nextStep(report, open),
    ...goodNews(outline),
    ...notes(outline, extent),
    ...heldSection(outline, extent, section),
    ...unjudgedSection(report, extent, section),
    `<!-- pierce:${slug(report.project)} -->`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

const ANSWER_SYMBOLS = { yes: '✅', no: '❌', clarify: '❔' } as const;

/** Findings that the first two lines tell. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['no-baseline', 'nothing-judged', 'cancelled']);

function doubts({ findings }: Report, extent: Extent): readonly string[] {
  const told = findings.filter((finding) => !TOLD_ELSEWHERE.has(finding.code)).slice(0, extent.stories);
  return told.map((finding) => `⚠️ ${inline(reportWords(finding))}`);
}

/** What later runs find their own comment by; a report may come from a file, so the name is not trusted. */
function slug(project: string): string {
  return project
    .slice(0, 100)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function openTable(open: readonly Verdict[], extent: Extent): readonly string[] {
  if (open.length === 0) return [];
  const shown = open.slice(0, extent.open);
  return [budgetTable(shown), ...rest(open.length - shown.length, 'open budget'), ...confidence(shown)];
}

function rest(count: number, noun: string): readonly string[] {
  return count > 0 ? [`${inline(counted(count, `more ${noun}`))} in the report.`] : [];
}

function stories(report: Report, open: readonly Verdict[], extent: Extent): readonly string[] {
  const all = storiesOf(open);
  const told = all.slice(0, extent.stories);
  return [
    ...told.flatMap(storyBlocks),
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
    .map((verdict) => say`${verdict.check} ${nameOf(verdict)} ${[rowOf(verdict).change.main]}`);
  const more = improved.length - told.length;
  return [inline(say`Better than base: ${join(more > 0 ? [...told, say`${more} more`] : told, ', ')}.`)];
}

/** Findings about budgets that hold, which somebody should read all the same. */
function notes(outline: Outline, extent: Extent): readonly string[] {
  const noted = brokenBefore(outline);
  const lines = noted.slice(0, extent.stories).map((verdict) => `- ${noteOf(verdict)}`);
  if (lines.length === 0) return [];
  return [
    'Broken before this change:',
    lines.join('\n'),
    ...rest(noted.length - lines.length, 'such budget'),
  ];
}

function noteOf(verdict: Verdict): string {
  return `${code(verdict.check)} ${code(nameOf(verdict))}: ${verdict.findings.map((finding) => inline(verdictWords(finding, verdict))).join(' ')}`;
}

type Section = (title: string, body: readonly string[]) => readonly string[];

/** The title is ours: GitHub reads no markdown there. */
const fold: Section = (title, body) => [`<details><summary>${title}</summary>`, ...body, '</details>'];

const headed: Section = (title, body) => [`#### ${title}`, ...body];

function heldSection(outline: Outline, extent: Extent, section: Section): readonly string[] {
  const held = outline.pass;
  if (held.length === 0) return [];
  const shown = held.slice(0, extent.held);
  const noted = shown.filter((verdict) => verdict.findings.length > 0 && !has(verdict, 'pre-existing'));
  const body = [
    ...(shown.length > 0 ? [budgetTable(shown)] : []),
    ...rest(held.length - shown.length, 'budget'),
    ...(noted.length > 0 ? [noted.map((verdict) => `- ${noteOf(verdict)}`).join('\n')] : []),
  ];
  return section(heldTitle(held.length, brokenBefore(outline).length), body);
}

/** `6 budgets hold, 1 broken before`. */
function heldTitle(passed: number, broken: number): string {
  const held = passed - broken;
  if (held === 0) return plain(say`${counted(broken, 'budget')} broken before`);
  const title = held === 1 ? '1 budget holds' : `${held} budgets hold`;
  return broken > 0 ? `${title}, ${broken} broken before` : title;
}

function unjudgedSection({ unjudged }: Report, extent: Extent, section: Section): readonly string[] {
  if (unjudged.length === 0) return [];
  const shown = unjudged.slice(0, extent.unjudged);
  const body = [
    ...(shown.length > 0 ? [unjudgedTable(shown)] : []),
    ...rest(unjudged.length - shown.length, 'metric'),
  ];
  return section(`${unjudged.length} measured without a budget`, body);
}
