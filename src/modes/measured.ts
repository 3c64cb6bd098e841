/**
 * What a run has measured, as it left it. Its opinion: whoever measured ran the code of strangers, so what is there is read
 * within bounds and by its schema, and what it says of itself is held against what GitHub says; whatever is amiss is a
 * failure of head, so that no budget passes.
 */
import { isMeasuredName, MEASURED_FILES, measuredName } from '../baseline/name.ts';
import { parseCells } from '../budgets/cells.ts';
import { parseSnapshot } from '../documents/index.ts';
import { failureOf, PierceError } from '../errors.ts';
import { checksOf } from '../sides.ts';
import { merge, type Part } from '../merge/index.ts';
import type { Plan, Shard, Snapshot } from '../model/index.ts';
import { type ArtifactRef, readArtifact } from '../platform/artifacts.ts';
import type { Attempt } from '../platform/context.ts';
import { timestamp } from '../platform/clock.ts';
import { type GitHub, MOST_DOWNLOADS } from '../platform/github.ts';
import type { ConnectedJob } from './job.ts';
import type { Origin } from './origin.ts';
import { unmeasured } from './unmeasured.ts';

/** The snapshots that a run has left, made one where several jobs shared the checks. */
export interface MeasuredSides {
  readonly head: Snapshot;
  readonly base: Snapshot | null;
}

/** An artifact as GitHub lists it. */
interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
}

/** What the run measured of a plan; of what cannot be had or believed, the failure. Never rejects. */
export async function measuredIn(job: ConnectedJob, origin: Origin, plan: Plan): Promise<MeasuredSides> {
  try {
    const [first, ...others] = await partsOf(job, origin, plan.project);
    if (!first) throw new PierceError('measured-missing', { run: origin.run.id, project: plan.project });
    const whole = {
      plan,
      cells: parseCells(job.inputs.cells || undefined),
      dealt: (shard: Shard) => checksOf(plan, shard),
    };
    const { head, base } = merge([first, ...others], whole);
    await isOfOrigin(job, origin, head);
    return { head, base };
  } catch (error) {
    return { head: unmeasured(plan.project, origin.sha, timestamp(), failureOf(error)), base: null };
  }
}

async function partsOf(job: ConnectedJob, { run }: Origin, project: string): Promise<readonly Part[]> {
  const list = await job.github.ask('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    run_id: run.id,
    per_page: 100,
  });
  const left = list.artifacts.filter(({ name, expired }) => !expired && isMeasuredName(project, name));
  const own = wholeOrParts(newestOf(left), measuredName(project, ''));
  if (own.length > MOST_DOWNLOADS)
    throw new PierceError('measured-many', { found: own.length, most: MOST_DOWNLOADS });
  const parts: Part[] = [];
  for (const listed of own) parts.push(await partOf(job, run, listed, project));
  return parts;
}

/** Of a job that was run again, what its newest attempt left. */
function newestOf(artifacts: readonly Listed[]): readonly Listed[] {
  const attempts = Map.groupBy(artifacts, nameOfJob);
  return [...attempts.values()].map((all) => all.toSorted((a, b) => b.id - a.id)[0]!);
}

/** Where a job has put the parts together, what it made of them, and else the parts. */
function wholeOrParts(all: readonly Listed[], name: string): readonly Listed[] {
  const whole = all.filter((each) => nameOfJob(each) === name);
  return whole.length > 0 ? whole : all;
}

const nameOfJob = ({ name }: Listed): string => name.replace(/-a\d+$/, '');

async function partOf(
  { github }: ConnectedJob,
  run: Attempt,
  listed: Listed,
  project: string,
): Promise<Part> {
  const artifact: ArtifactRef = {
    id: listed.id,
    name: listed.name,
    size: listed.size_in_bytes,
    digest: listed.digest ?? null,
  };
  const files = await readArtifact(github, artifact, MEASURED_FILES);
  const side = (file: string): Snapshot | null => {
    const bytes = files.get(file);
    return bytes ? parseSnapshot(bytes, `${listed.name}/${file}`, project) : null;
  };
  const head = side('snapshot.json');
  if (!head) throw new PierceError('measured-missing', { run: run.id, project });
  return { path: listed.name, head, base: side('base.json') };
}

/**
 * Measured was the commit itself, or what GitHub makes of it and its base: a commit that has it for a parent. Which of
 * GitHub's merges it was does not matter, for no limit comes from there.
 */
async function isOfOrigin({ github }: ConnectedJob, { sha }: Origin, { commit }: Snapshot): Promise<void> {
  if (commit.sha === sha) return;
  const parents = /^[0-9a-f]{40,64}$/.test(commit.sha ?? '') ? await parentsOf(github, commit.sha!) : [];
  if (!parents.includes(sha))
    throw new PierceError('measured-other-commit', { found: commit.sha ?? 'unknown', sha });
}

async function parentsOf(github: GitHub, sha: string): Promise<readonly string[]> {
  const { parents } = await github.ask('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: sha,
  });
  return parents.map((parent) => parent.sha);
}
