import type { Annotation, Report } from '../model/index.ts';
import { openOf, outlineOf, type Standing, standingOf, STATUS_WORDS } from './outline.ts';
import { plain } from './phrase.ts';
import { type Group, groupsOf, type Story, storyOf, subjectOf } from './story.ts';

/** How many annotations of each level there is room for. */
export type Room = Readonly<Record<Annotation['level'], number>>;

/**
 * GitHub shows ten of a level for each step, and silently drops the rest; two warnings are left for what there may be
 * to say about publishing.
 */
const OF_A_STEP: Room = { error: 10, warning: 8, notice: 10 };

/** What stands open, each on the line of its budget, the worst first; the last of many says how many more there are. */
export function annotationsOf(report: Report, room = OF_A_STEP): readonly Annotation[] {
  const groups = groupsOf(openOf(outlineOf(report)));
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = groups.filter(([verdict]) => levelOf(standingOf(verdict), report) === level);
    const told = all.length > room[level] ? all.slice(0, Math.max(0, room[level] - 1)) : all;
    return [
      ...told.map((group) => annotationOf(storyOf(group, report), report)),
      ...more(level, all.slice(told.length)),
    ];
  });
}

function more(level: Annotation['level'], untold: readonly Group[]): readonly Annotation[] {
  const count = untold.reduce((sum, group) => sum + group.length, 0);
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
