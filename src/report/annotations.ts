import type { Annotation, Report } from '../model/index.ts';
import { type ChangeRow, changeRows } from './changes.ts';
import { openOf, outlineOf, type Standing, standingOf, STATUS_WORDS } from './outline.ts';
import { plain, say } from './phrase.ts';
import { groupsOf, type Story, storyOf, subjectOf } from './story.ts';

/** How many annotations of each level there is room for. */
export type Room = Readonly<Record<Annotation['level'], number>>;

/**
 * GitHub shows ten of a level for each step, and silently drops the rest; two warnings are left for what there may be
 * to say about publishing.
 */
const OF_A_STEP: Room = { error: 10, warning: 8, notice: 10 };

/** Something to annotate, and how many of it there are. */
interface Remark {
  readonly level: Annotation['level'];
  readonly count: number;
  write(): Annotation;
}

/**
 * What stands open, each on the line of its budget, the worst first, then the lines that make a promise weaker; the last
 * of many says how many more there are.
 */
export function annotationsOf(reports: readonly Report[], room = OF_A_STEP): readonly Annotation[] {
  const remarks = reports.flatMap(remarksOf);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = remarks.filter((remark) => remark.level === level);
    const told = all.length > room[level] ? all.slice(0, Math.max(0, room[level] - 1)) : all;
    return [...told.map((remark) => remark.write()), ...more(level, all.slice(told.length))];
  });
}

function remarksOf(report: Report): readonly Remark[] {
  const groups = groupsOf(openOf(outlineOf(report))).map((group) => ({
    level: levelOf(standingOf(group[0]), report),
    count: group.length,
    write: () => annotationOf(storyOf(group, report), report),
  }));
  const changes = changeRows(report)
    .filter(({ standing }) => standing !== 'told')
    .map((change) => ({ level: levelOfChange(change), count: 1, write: () => annotationOfChange(change) }));
  return [...groups, ...changes];
}

function more(level: Annotation['level'], untold: readonly Remark[]): readonly Annotation[] {
  const count = untold.reduce((sum, remark) => sum + remark.count, 0);
  if (count === 0) return [];
  const title = `${count} more ${count === 1 ? 'budget' : 'budgets'}`;
  const message = `${title} stand${count === 1 ? 's' : ''} open: see the report.`;
  return [{ level, title, message, place: null }];
}

function annotationOf(story: Story, report: Report): Annotation {
  const { standing, reasons, failures, causes, message, verdicts } = story;
  const sentences = [
    ...reasons,
    ...failures.flatMap((failure) => [failure.message, failure.hint]),
    ...causes.slice(0, 3),
    ...(message ? [message] : []),
  ];
  return {
    level: levelOf(standing, report),
    title: `${plain(subjectOf(story))}: ${STATUS_WORDS[standing]}`,
    message: sentences.map(plain).join('\n'),
    place: verdicts[0].budget.at,
  };
}

const levelOfChange = ({ standing }: ChangeRow): Annotation['level'] =>
  standing === 'open' ? 'error' : 'notice';

function annotationOfChange(change: ChangeRow): Annotation {
  const { what, subject, from, to, inForce, gate, at } = change;
  return {
    level: levelOfChange(change),
    title: plain(say`${subject}: ${[what]}, ${gate}`),
    message: plain(say`${from} → ${to}; in force: ${inForce}`),
    place: at,
  };
}

/** What holds the pull request up is an error; what was let pass is not. */
function levelOf(standing: Standing, report: Report): Annotation['level'] {
  switch (standing) {
    case 'error':
    case 'fail':
      return 'error';
    case 'inconclusive':
      return report.exitCode === 3 ? 'error' : 'notice';
    case 'warn':
      return 'warning';
    case 'waived':
    case 'pass':
      return 'notice';
  }
}
