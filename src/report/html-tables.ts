/** The tables of the HTML page: all budgets, what no budget judges, machine and tools. */
import type { Report, SideReport, Unjudged, Verdict } from '../model/index.ts';
import { changeRows, type ChangeStanding } from './changes.ts';
import { reportWords } from './findings.ts';
import { scaleFor } from './format.ts';
import { intervalChart } from './html-chart.ts';
import { escaped, htmlPhrase } from './markup.ts';
import { measuredOf, measuringTime } from './measured.ts';
import { type Standing, STATUS_WORDS } from './outline.ts';
import { type Phrase, plain, say, shown } from './phrase.ts';
import { checkOf, nameOf, type Row, rowOf, seen } from './row.ts';
import { storiesOf, subjectOf } from './story.ts';

/** Causes shown of each budget. */
export const MOST_CAUSES = 50;

/** Every budget with its interval. */
export function budgetTable(verdicts: readonly Verdict[]): readonly string[] {
  if (verdicts.length === 0) return [];
  const heads = ['Status', 'Metric', 'Base', 'Head', 'Change', 'Interval', 'Limit'];
  return table('All budgets', heads, verdicts.map(budgetLine));
}

function budgetLine(verdict: Verdict): string {
  const row = rowOf(verdict);
  const { change } = row;
  const details = told([change.also, change.range, seen(change)]);
  return line(`class="${row.standing}"`, [
    status(row.standing),
    htmlPhrase(say`${checkOf(verdict)} ${nameOf(verdict)}`),
    escaped(row.base),
    escaped(row.head),
    `${escaped(change.main)}${small(details)}`,
    intervalChart(verdict),
    `${escaped(limitText(row))}${small(row.used)}`,
  ]);
}

const small = (text: string): string => (text === '' ? '' : `<br><small>${escaped(text)}</small>`);

/** Texts that there are, one after the other. */
export const told = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ');

const status = (standing: Standing): string => `<span class="status">${STATUS_WORDS[standing]}</span>`;

/** What there is to know about budgets that pass. */
export function passNotes(passed: readonly Verdict[], report: Report): readonly string[] {
  const noted = passed.filter(({ findings, causes }) => findings.length > 0 || causes.length > 0);
  if (noted.length === 0) return [];
  const bodies = storiesOf(noted, report, MOST_CAUSES).map((story) => [
    `<h3>${htmlPhrase(subjectOf(story))}</h3>`,
    ...list([...story.reasons, ...story.causes]),
  ]);
  return ['<section>', '<h2>About budgets that pass</h2>', ...bodies.flat(), '</section>'];
}

/** What changed in the budgets file, and who has given leave. */
export function changeTable(report: Report): readonly string[] {
  const rows = changeRows(report);
  if (rows.length === 0) return [];
  const heads = ['Gate', 'Change', 'Budget', 'From', 'To', 'In force'];
  const lines = rows.map(({ standing, what, subject, from, to, inForce, gate }) =>
    line(`class="${CHANGE_CLASSES[standing]}"`, [
      `<span class="status">${htmlPhrase(gate)}</span>`,
      what,
      htmlPhrase(subject),
      ...[from, to, inForce].map(htmlPhrase),
    ]),
  );
  const needed = report.findings.filter(({ code }) => code === 'changes-unaccepted');
  const words = needed.map((finding) => `<p class="doubt">${htmlPhrase(reportWords(finding))}</p>`);
  return table('Changes to the budgets', heads, lines, words);
}

const CHANGE_CLASSES: Readonly<Record<ChangeStanding, string>> = {
  open: 'fail',
  accepted: 'waived',
  told: 'told',
};

/** What no budget judges. */
export function unjudgedTable(unjudged: readonly Unjudged[]): readonly string[] {
  if (unjudged.length === 0) return [];
  const lines = unjudged.map((one) => {
    const { metric, base, head } = one;
    const scale = scaleFor(metric.unit, [base, head], metric.nature === 'exact');
    return line('', [
      htmlPhrase(say`${checkOf(one)} ${metric.id}`),
      escaped(scale.show(base)),
      escaped(scale.show(head)),
    ]);
  });
  return table('Measured without a budget', ['Metric', 'Base', 'Head'], lines);
}

/** How each check was measured, why so, and what of the time it took. */
export function measuredTable(report: Report): readonly string[] {
  if (report.schedules.length === 0) return [];
  const lines = measuredOf(report).map(({ check, sides, rounds, control, time, why }) =>
    line('', [
      htmlPhrase(say`${check}`),
      sides,
      `${htmlPhrase(rounds)}${small(plain(control))}`,
      escaped(time),
      htmlPhrase(why),
    ]),
  );
  const all = `<p class="about">${escaped(measuringTime(report))}</p>`;
  return table('How it was measured', ['Check', 'Sides', 'Rounds', 'Time', 'Why'], lines, [all]);
}

/** Machines of which a line tells. */
const MOST_MACHINES = 10;

/** Machine and tools of both sides, with what differs marked. */
export function fingerprints({ head, base, comparison }: Report): readonly string[] {
  const names = [
    ...new Set(
      [head, base].flatMap((side) =>
        side ? [side.fingerprint, ...side.machines].flatMap((one) => Object.keys(one)) : [],
      ),
    ),
  ].toSorted();
  const lines = names.map((name) =>
    line(comparison.differs.includes(name) ? 'class="differs"' : '', [
      escaped(shown(name)),
      entryOf(base, name),
      entryOf(head, name),
    ]),
  );
  return table('Machine and tools', ['', 'Base', 'Head'], lines);
}

/** Where the machines of a side differ, what each of them has. */
function entryOf(side: SideReport | null, name: string): string {
  const all = [...(side?.machines ?? []), ...(side ? [side.fingerprint] : [])];
  const values = new Set(all.filter((one) => Object.hasOwn(one, name)).map((one) => shown(one[name]!)));
  return values.size === 0 ? '–' : [...values].slice(0, MOST_MACHINES).map(escaped).join('<br>');
}

function table(
  title: string,
  heads: readonly string[],
  lines: readonly string[],
  below: readonly string[] = [],
): readonly string[] {
  const columns = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  return [
    '<section>',
    `<h2>${title}</h2>`,
    '<div class="wide"><table>',
    `<thead><tr>${columns}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody></table></div>',
    ...below,
    '</section>',
  ];
}

function line(attributes: string, cells: readonly string[]): string {
  const open = attributes === '' ? '<tr>' : `<tr ${attributes}>`;
  return `${open}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

export const limitText = (row: Row): string => row.limits.map(({ text }) => text).join(', ');

/** Phrases as a list, if there are any. */
export function list(points: readonly Phrase[]): readonly string[] {
  return points.length === 0
    ? []
    : ['<ul>', ...points.map((point) => `<li>${htmlPhrase(point)}</li>`), '</ul>'];
}
