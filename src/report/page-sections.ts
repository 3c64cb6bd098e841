/** The parts of a page that are folded in a comment and stand open in a summary. */
import type { Report, Verdict } from '../model/index.ts';
import { counted } from './counted.ts';
import { verdictWords } from './findings.ts';
import { code, inline } from './markdown-text.ts';
import { measuredOf, measuringTime } from './measured.ts';
import { brokenBefore, notedOf, openOf, type Outline } from './outline.ts';
import { budgetTable, legend, measuredTable, unjudgedTable } from './page-table.ts';
import { plain, say } from './phrase.ts';
import { checkOf, nameOf } from './row.ts';

/** How much of everything a page has room for. */
export interface Extent {
  readonly open: number;
  readonly stories: number;
  readonly changes: number;
  readonly held: number;
  readonly unjudged: number;
  readonly measured: number;
}

export type Section = (title: string, body: readonly string[]) => readonly string[];

/** The title is ours: GitHub reads no markdown there. */
export const fold: Section = (title, body) => [`<details><summary>${title}</summary>`, ...body, '</details>'];

export const headed: Section = (title, body) => [`#### ${title}`, ...body];

export function heldSection(
  report: Report,
  outline: Outline,
  extent: Extent,
  section: Section,
): readonly string[] {
  const held = outline.pass;
  if (held.length === 0) return [];
  const shown = held.slice(0, extent.held);
  const noted = notedOf(shown);
  const body = [
    ...(shown.length > 0 ? [budgetTable(shown)] : []),
    ...rest(held.length - shown.length, 'budget'),
    ...(openLegend(outline, extent).length === 0 ? legend(shown) : []),
    ...(noted.length > 0 ? [noted.map((verdict) => `- ${noteOf(verdict, report)}`).join('\n')] : []),
  ];
  return section(heldTitle(held.length, brokenBefore(outline).length), body);
}

/** The legend, where the open table needs one; it is then for what holds too, and stands nowhere else. */
export function openLegend(outline: Outline, extent: Extent): readonly string[] {
  const open = openOf(outline).slice(0, extent.open);
  return legend(open).length === 0 ? [] : legend([...open, ...outline.pass.slice(0, extent.held)]);
}

/** `6 budgets hold, 1 broken before`. */
function heldTitle(passed: number, broken: number): string {
  const held = passed - broken;
  if (held === 0) return plain(say`${counted(broken, 'budget')} broken before`);
  const title = held === 1 ? '1 budget holds' : `${held} budgets hold`;
  return broken > 0 ? `${title}, ${broken} broken before` : title;
}

export function unjudgedSection({ unjudged }: Report, extent: Extent, section: Section): readonly string[] {
  if (unjudged.length === 0) return [];
  const shown = unjudged.slice(0, extent.unjudged);
  const body = [
    ...(shown.length > 0 ? [unjudgedTable(shown)] : []),
    ...rest(unjudged.length - shown.length, 'metric'),
  ];
  return section(`${unjudged.length} measured without a budget`, body);
}

export function measuredSection(report: Report, extent: Extent, section: Section): readonly string[] {
  if (report.schedules.length === 0) return [];
  const shown = measuredOf(report, extent.measured);
  const body = [
    ...(shown.length > 0 ? [measuredTable(shown)] : []),
    ...rest(report.schedules.length - shown.length, 'check'),
    `<sub>${measuringTime(report)}</sub>`,
  ];
  return section('How it was measured', body);
}

/** What stands in the report and not here. */
export function rest(count: number, noun: string): readonly string[] {
  return count > 0 ? [`${inline(counted(count, `more ${noun}`))} in the report.`] : [];
}

/** What there is to know about a budget that holds. */
export function noteOf(verdict: Verdict, report: Report): string {
  const words = verdict.findings.map((finding) => inline(verdictWords(finding, verdict, report)));
  return `${code(checkOf(verdict))} ${code(nameOf(verdict))}: ${words.join(' ')}`;
}
