import type { Annotation, Report } from '../model/index.ts';
import { type ChangeRow, changeRows } from './changes.ts';
import { openOf, outlineOf, type Standing, STATUS_WORDS } from './outline.ts';
import { plain, say } from './phrase.ts';
import { type Story, storiesOf, subjectOf } from './story.ts';

/** GitHub shows this many of a level for each step, and silently drops the rest. */
const MOST_OF_A_LEVEL = 10;

/** What stands open, each on the line of its budget, the worst first; then the lines that make a promise weaker. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const stories = storiesOf(openOf(outlineOf(report)), report);
  const changes = changeRows(report).filter(({ standing }) => standing !== 'told');
  const all = [...stories.map((story) => annotationOf(story, report)), ...changes.map(annotationOfChange)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, MOST_OF_A_LEVEL),
  );
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

function annotationOfChange({ standing, what, subject, from, to, inForce, gate, at }: ChangeRow): Annotation {
  return {
    level: standing === 'open' ? 'error' : 'notice',
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
