import { join } from 'node:path';
import { MEASURED_FILES, measuredName } from '../baseline/name.ts';
import { measure } from '../commands/measure.ts';
import { readPlan } from '../gate.ts';
import { hasArtifacts, type TextFile, uploadArtifact } from '../platform/artifacts.ts';
import { isFile, readText, removeFile } from '../platform/files.ts';
import { note } from '../platform/runner.ts';
import { startOfChange } from '../platform/change.ts';
import type { Job } from './job.ts';

/**
 * `mode: measure`: measures, and leaves the snapshots as an artifact to a job that judges. Resolves with 2 where something
 * could not be measured; the snapshots say what, so they are left all the same. Rejects where they cannot be left.
 */
export async function measureMode({ inputs, context }: Job): Promise<number> {
  const { budgets, only, out, shard, cell, cells } = inputs;
  const files = MEASURED_FILES.map((name) => join(out, name));
  await Promise.all(files.map(removeFile));
  const base = await namedBase(inputs.base, context);
  const code = await measure({
    only,
    out: join(out, 'snapshot.json'),
    ...(budgets[0] ? { budgets: budgets[0] } : {}),
    ...(base ? { base } : {}),
    ...(shard ? { shard } : {}),
    ...(cell ? { cell } : {}),
    ...(cells ? { cells } : {}),
  });
  if (code !== 130)
    await leave(files, await nameFor({ budgets, only, shard, cell }), context?.run.attempt ?? 1);
  return code;
}

/** Whoever measures has no token to ask for a baseline with: base is a commit of this checkout, or a file. */
async function namedBase(base: string, context: Job['context']): Promise<string | null> {
  if (base === 'auto') return (await startOfChange('.', context))?.ref ?? null;
  return base === 'none' ? null : base;
}

async function nameFor({
  budgets,
  only,
  shard,
  cell,
}: Pick<Job['inputs'], 'budgets' | 'only' | 'shard' | 'cell'>) {
  const { project } = await readPlan({ budgets: budgets[0] ?? null, only });
  const part = [cell, shard && `shard-${shard.replace('/', '-of-')}`].filter(Boolean).join('-');
  return measuredName(project, part);
}

async function leave(paths: readonly string[], name: string, attempt: number): Promise<void> {
  if (!hasArtifacts())
    return note(`There is no artifact service here: what was measured stays in ${paths[0]}.`);
  const files: TextFile[] = [];
  for (const [index, path] of paths.entries())
    if (await isFile(path))
      files.push({ name: MEASURED_FILES[index]!, text: await readText(path, MOST_BYTES) });
  await uploadArtifact(name, files, attempt);
}

const MOST_BYTES = 256 * 1024 * 1024;
