/**
 * The report for a terminal or a log: a table as wide as there is room, reasons under the rows that need them.
 * No foreign character moves the cursor.
 */
import type { Report, Verdict } from '../model/index.ts';
import { changeRows } from './changes.ts';
import { wrapped } from './columns.ts';
import { reportWords, verdictWords } from './findings.ts';
import { ANSWERS, headline } from './headline.ts';
import { measuredOf } from './measured.ts';
import { commandFor } from './next-step.ts';
import { brokenBefore, notedOf, openOf, outlineOf, untoldFaults } from './outline.ts';
import { type Paint, painter, STATUS_SYMBOLS } from './paint.ts';
import { join, type Phrase, plain, say } from './phrase.ts';
import { provenance } from './provenance.ts';
import { checkOf, nameOf } from './row.ts';
import { failureStory, type FailureStory, type Story, storiesOf, subjectOf } from './story.ts';
import { tableLines } from './terminal-table.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** The report as lines of text, ending in a newline. */
export function terminal(report: Report, { colour, width }: TerminalOptions): string {
  const paint = painter(colour);
  const room = Math.max(40, Math.min(width, 140));
  const outline = outlineOf(report);
  const open = openOf(outline);
  const blocks = [
    headlineLines(report, paint, room),
    wrapped(plain(provenance(report)), room, '', '').map(paint.dim),
    doubts(report, room),
    tableLines([...open, ...outline.pass.slice(0, MOST_HELD)], paint, room),
    moreHeld(outline.pass.length - MOST_HELD),
    changeLines(report, paint, room),
    ...storiesOf(open, report).map((story) => storyLines(story, paint, room)),
    ...untoldFaults(report).map((fault) => failureLines(failureStory(fault), room)),
    noteLines('Broken before this change:', brokenBefore(outline), report, room),
    noteLines('About budgets that pass:', notedOf(outline.pass), report, room),
    unjudgedLines(report, room),
    measuredLines(report, room).map(paint.dim),
    nextLines(report, open),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Rows of budgets that hold; a log is read for the others. */
const MOST_HELD = 40;

function moreHeld(count: number): readonly string[] {
  return count > 0 ? [`… and ${count} more that pass.`] : [];
}

const CHANGE_STANDING = { open: 'fail', accepted: 'waived', told: null } as const;

/** What changed in the budgets file; what keeps the gate shut comes first. */
function changeLines(report: Report, paint: Paint, room: number): readonly string[] {
  const rows = changeRows(report);
  if (rows.length === 0) return [];
  const more = rows.length - MOST_HELD;
  const needed = report.findings.filter(({ code }) => code === 'changes-unaccepted');
  return [
    'Changes to the budgets:',
    ...rows.slice(0, MOST_HELD).flatMap(({ standing, what, subject, from, to, inForce, gate }) => {
      const mark = CHANGE_STANDING[standing];
      const told = standing === 'told' ? [] : say`; in force ${inForce}, ${gate}`;
      const text = plain(say`${[what]} ${subject}: ${from} → ${to}${told}`);
      const [first = '', ...others] = wrapped(text, room, `  ${mark ? STATUS_SYMBOLS[mark] : '·'} `, '    ');
      return [mark ? paint.standing(mark, first) : first, ...others];
    }),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
    ...needed.flatMap((finding) => wrapped(plain(reportWords(finding)), room, '  ', '  ')),
  ];
}

/** What there is to know about budgets that block nobody, such as those that were broken already. */
function noteLines(
  title: string,
  noted: readonly Verdict[],
  report: Report,
  room: number,
): readonly string[] {
  if (noted.length === 0) return [];
  const more = noted.length - MOST_HELD;
  return [
    title,
    ...noted.slice(0, MOST_HELD).flatMap((verdict) => {
      const reasons = verdict.findings.map((finding) => verdictWords(finding, verdict, report));
      const note = say`${checkOf(verdict)} › ${nameOf(verdict)}: ${join(reasons, ' ')}`;
      return wrapped(plain(note), room, '  · ', '    ');
    }),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
  ];
}

const ANSWER_STANDING = { yes: 'pass', no: 'fail', clarify: 'inconclusive' } as const;

function headlineLines(report: Report, paint: Paint, room: number): readonly string[] {
  const [first = '', ...more] = wrapped(plain(headline(report)), room, '', '  ');
  const word = ANSWERS[report.answer];
  return [first.replace(word, paint.standing(ANSWER_STANDING[report.answer], word)), ...more];
}

const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'no-baseline',
  'nothing-judged',
  'cancelled',
  'changes-unaccepted',
]);

function doubts({ findings }: Report, room: number): readonly string[] {
  const told = findings.filter(({ code }) => !TOLD_ELSEWHERE.has(code));
  return told.flatMap((finding) => wrapped(plain(reportWords(finding)), room, '! ', '  '));
}

function storyLines(story: Story, paint: Paint, room: number): readonly string[] {
  const about = join([story.place, ...(story.owner ? [say`owner ${story.owner}`] : [])], ', ');
  const title = paint.standing(
    story.standing,
    `${STATUS_SYMBOLS[story.standing]} ${plain(subjectOf(story))}`,
  );
  const points: readonly Phrase[] = [
    ...story.reasons,
    ...story.causes,
    ...(story.moreCauses > 0 ? [say`${story.moreCauses} more parts changed; see the report.`] : []),
    ...story.facts,
    ...(story.message ? [say`The team says: ${story.message}`] : []),
  ];
  return [
    `${title} ${paint.dim(`(${plain(about)})`)}`,
    ...points.flatMap((point) => wrapped(plain(point), room, '  · ', '    ')),
    ...story.failures.flatMap((failure) => failureLines(failure, room)),
  ];
}

function failureLines({ where, message, log, hint }: FailureStory, room: number): readonly string[] {
  return [
    ...wrapped(plain(say`${where}: ${message}`), room, '  · ', '    '),
    ...log.map((line) => `    │ ${line}`),
    ...wrapped(`What to do: ${plain(hint)}`, room, '    ', '    '),
  ];
}

function unjudgedLines({ unjudged }: Report, room: number): readonly string[] {
  if (unjudged.length === 0) return [];
  const count = unjudged.length === 1 ? '1 metric was' : `${unjudged.length} metrics were`;
  const names = unjudged.slice(0, 8).map((one) => say`${checkOf(one)} ${one.metric.id}`);
  const text = plain(
    say`${[count]} measured without a budget: ${join(names, ', ')}${unjudged.length > 8 ? [', …'] : []}`,
  );
  return wrapped(text, room, '', '  ');
}

/** Checks of which the terminal tells how they were measured. */
const MOST_MEASURED = 6;

/** How checks were measured where there was a choice to make; the other formats tell of all. */
function measuredLines(report: Report, room: number): readonly string[] {
  const telling = measuredOf(report).filter((measured) => measured.telling);
  if (telling.length === 0) return [];
  const more = telling.length - MOST_MEASURED;
  return [
    'How it was measured:',
    ...telling.slice(0, MOST_MEASURED).flatMap((measured) => {
      const { check, sides, rounds, control, time, why } = measured;
      const beside: Phrase = control.length > 0 ? [', ', ...control] : [];
      const text = say`${check}: ${[sides]}, ${rounds}${beside}, ${[time]}. ${why}`;
      return wrapped(plain(text), room, '  · ', '    ');
    }),
    ...(more > 0 ? [`  … and ${more} more.`] : []),
  ];
}

function nextLines(report: Report, open: readonly Verdict[]): readonly string[] {
  const command = commandFor(report, open);
  return command === null ? [] : [`Measure again: ${command}`];
}
