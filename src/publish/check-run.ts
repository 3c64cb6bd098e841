import type { Annotation, Report } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';
import { annotationsOf, type Room } from '../report/annotations.ts';
import { markdown } from '../report/markdown.ts';
import { shortened, statusContext, statusLine } from '../report/status-line.ts';

/** Annotations that one request may bring, fifty in all. */
const ROOM: Room = { error: 30, warning: 15, notice: 5 };

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Makes the check run `pierce/<project>` on a commit, with the comment as its text and the open budgets on their lines;
 * gives the address of its page. Rejects with what `ask` rejects with; it is never sent twice, since each would stay.
 */
export async function publishCheckRun(
  github: GitHub,
  sha: string,
  report: Report,
  targetUrl: string,
): Promise<string | null> {
  const run = await github.ask('POST /repos/{owner}/{repo}/check-runs', {
    name: statusContext(report.project),
    head_sha: sha,
    ...(targetUrl ? { details_url: targetUrl } : {}),
    status: 'completed',
    conclusion: conclusionOf(report),
    output: {
      title: statusLine(report),
      summary: markdown(report),
      annotations: annotationsOf([report], ROOM).map((annotation) => annotationFor(annotation, report.file)),
    },
  });
  return run.html_url;
}

/** Never `neutral` or `skipped`: to GitHub those are as good as a success. */
function conclusionOf({ answer, exitCode }: Report): 'success' | 'failure' | 'action_required' | 'cancelled' {
  switch (answer) {
    case 'yes':
      return 'success';
    case 'no':
      return 'failure';
    case 'clarify':
      return exitCode === 130 ? 'cancelled' : 'action_required';
  }
}

/** Characters of a title; a message may be much longer than ours ever are. */
const MOST_TITLE = 255;

function annotationFor({ level, title, message, place }: Annotation, file: string) {
  const line = place?.line ?? 1;
  return {
    path: place?.file ?? file,
    start_line: line,
    end_line: line,
    annotation_level: LEVELS[level],
    title: shortened(title, MOST_TITLE),
    message,
  };
}
