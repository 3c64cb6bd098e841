/** Changes to the budgets file, as a section of a page. */
import type { Report } from '../model/index.ts';
import { type ChangeRow, changeRows, type ChangeStanding } from './changes.ts';
import { reportWords } from './findings.ts';
import { cell, inline } from './markdown-text.ts';
import { type Extent, rest, type Section } from './page-sections.ts';

const TITLE = 'Changes to the budgets';

/** All changes, if one of them keeps the gate shut: then they are part of the verdict. */
export function openChangesSection(report: Report, extent: Extent): readonly string[] {
  const rows = changeRows(report);
  if (!rows.some(({ standing }) => standing === 'open')) return [];
  const needed = report.findings.filter(({ code }) => code === 'changes-unaccepted');
  return [`**${TITLE}**`, ...body(rows, extent), ...needed.map((finding) => inline(reportWords(finding)))];
}

/** All changes, if none keeps the gate shut. */
export function toldChangesSection(report: Report, extent: Extent, section: Section): readonly string[] {
  const rows = changeRows(report);
  if (rows.length === 0 || rows.some(({ standing }) => standing === 'open')) return [];
  return section(TITLE, body(rows, extent));
}

function body(rows: readonly ChangeRow[], { changes }: Extent): readonly string[] {
  const shown = rows.slice(0, changes);
  return [[...HEADER, ...shown.map(line)].join('\n'), ...rest(rows.length - shown.length, 'change')];
}

const HEADER = ['| Change | Budget | From | To | In force | Gate |', '|:--|:--|--:|--:|--:|:--|'];

function line({ standing, what, subject, from, to, inForce, gate }: ChangeRow): string {
  const cells = [
    what.replace(' ', '\u00A0'),
    cell(subject),
    cell(from),
    cell(to),
    cell(inForce),
    `${SYMBOLS[standing]}${cell(gate)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const SYMBOLS: Readonly<Record<ChangeStanding, string>> = {
  open: '❌\u00A0',
  accepted: '🟡\u00A0',
  told: '',
};
