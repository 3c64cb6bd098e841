import { failureOf } from '../errors.ts';
import type { Answer, Report } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';
import { statusContext, statusLine } from '../report/status-line.ts';

/** A status knows no doubt; an error blocks as a failure does, and says that nothing was found against the change. */
const STATES = { yes: 'success', no: 'failure', clarify: 'error' } as const satisfies Record<Answer, string>;

/**
 * Sets the commit status `pierce/<project>`, the name that branch protection asks for. Rejects with what `ask` rejects
 * with. The latest status of a name counts, so one whose fate is unknown is sent again.
 */
export async function publishStatus(
  github: GitHub,
  sha: string,
  report: Report,
  targetUrl: string,
): Promise<void> {
  const send = () =>
    github.ask('POST /repos/{owner}/{repo}/statuses/{sha}', {
      sha,
      state: STATES[report.answer],
      context: statusContext(report.project),
      description: statusLine(report),
      ...(targetUrl ? { target_url: targetUrl } : {}),
    });
  try {
    await send();
  } catch (error) {
    if (failureOf(error).code !== 'github-down') throw error;
    await send();
  }
}
