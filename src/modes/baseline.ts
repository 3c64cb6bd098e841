/**
 * `mode: baseline`: measures a commit of main and stores it for pull requests to come. Its opinion: what main has become
 * is what changes are compared with, however bad it is; so a regression is stored too, on record and aloud.
 */
import { join } from 'node:path';
import { BASELINE_FILE } from '../baseline/artifact.ts';
import { nextBaseline } from '../baseline/history.ts';
import { baselineName } from '../baseline/name.ts';
import type { StoredBaseline } from '../baseline/query.ts';
import { openRegressions } from '../baseline/regressions.ts';
import { failureOf, messageOf } from '../errors.ts';
import { inWorld } from '../commands/world.ts';
import { toJson, writeSnapshots } from '../documents/folder.ts';
import { readPlan, writeReports } from '../gate.ts';
import { measureSides } from '../sides.ts';
import { judge, termsOf } from '../judge/index.ts';
import type { BaselineDocument, Plan, Report, Snapshot } from '../model/index.ts';
import { hasArtifacts, uploadArtifact } from '../platform/artifacts.ts';
import { writeText } from '../platform/files.ts';
import { note, warn } from '../platform/runner.ts';
import { fromStored, storedBaseline } from './base.ts';
import { isConnected, type Job } from './job.ts';
import { speak } from './speak.ts';

/**
 * Resolves with 0 where the baseline is whole and stored, whatever its budgets say: whether main may be released is for
 * another job. With 2 where something could not be measured. Rejects where it cannot be stored.
 */
export async function baselineMode(job: Job): Promise<number> {
  const { budgets, only, out } = job.inputs;
  const plan = await readPlan({ budgets: budgets[0] ?? null, only });
  const before = await previousOf(job, plan);
  const head = await inWorld({}, async (world) => (await measureSides(plan, null, world, 'keep')).head);
  await writeSnapshots(join(out, 'snapshot.json'), { head, base: null });
  const { report, document } = await settle(job, plan, head, before);
  const path = await writeReports(out, report);
  await writeText(join(out, BASELINE_FILE), toJson(document));
  const code = await speak(job, [{ report, path }], null);
  if (!isWhole(head)) return code === 130 ? 130 : 2;
  await store(plan, document, job.context?.run.attempt ?? 1);
  return 0;
}

async function previousOf(job: Job, plan: Plan): Promise<StoredBaseline> {
  return isConnected(job)
    ? await storedBaseline(job, plan, { commit: job.context.sha, branch: job.context.defaultBranch })
    : { is: 'none', reasons: [] };
}

interface Settled {
  readonly report: Report;
  readonly document: BaselineDocument;
}

/** What there is to say of the commit beside the one before it, and the baseline with its history carried on. */
async function settle(job: Job, plan: Plan, head: Snapshot, before: StoredBaseline): Promise<Settled> {
  const today = head.measured.until.slice(0, 10);
  const previous = before.is === 'found' ? before.document : null;
  const judged = judge(
    termsOf(plan, null, [], today),
    head,
    previous?.snapshot ?? null,
    fromStored(before).origin,
  );
  const label = judged.verdicts.some(({ outcome }) => outcome === 'fail')
    ? await acceptingLabel(job, plan)
    : null;
  const { document, findings } = nextBaseline(previous, head, judged, () => label);
  for (const { check, metric } of openRegressions(document))
    warn(
      `${check} ${metric} is worse than its budget allows, and nobody has accepted that: it is on record in the baseline.`,
    );
  return { report: { ...judged, findings: [...judged.findings, ...findings] }, document };
}

/** The label of the pull request that brought this commit, if it is the one that accepts regressions. */
async function acceptingLabel(job: Job, { policy }: Plan): Promise<string | null> {
  if (!isConnected(job)) return null;
  try {
    const asked = { commit_sha: job.context.sha };
    const pulls = await job.github.ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', asked);
    const labels = pulls.filter(({ merged_at }) => merged_at !== null).flatMap((pull) => pull.labels);
    return labels.some(({ name }) => name === policy.acceptLabel) ? policy.acceptLabel : null;
  } catch (error) {
    warn(`Whether a label accepts this is not known, so nobody has: ${messageOf(failureOf(error))}`);
    return null;
  }
}

const isWhole = ({ complete, failures, checks }: Snapshot): boolean =>
  complete && failures.length === 0 && checks.every(({ failure }) => failure === null);

async function store({ project }: Plan, document: BaselineDocument, attempt: number): Promise<void> {
  if (!hasArtifacts())
    return note('There is no artifact service here: the baseline stays where it was written.');
  await uploadArtifact(baselineName(project), [{ name: BASELINE_FILE, text: toJson(document) }], attempt);
}
