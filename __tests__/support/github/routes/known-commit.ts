import { Refusal } from '../answers.ts';
import type { Commit, TestGit } from '../git.ts';
import type { Repository } from '../state.ts';

/** The git repository behind one of the stand-in's; a test that asks for commits has to hand one in. */
export function gitOf(repository: Repository): TestGit {
  if (repository.git) return repository.git;
  throw new Error(`No git repository stands behind ${repository.owner}/${repository.name}: hand one in`);
}

/** The commit that a reference stands for. Rejects with 422, as GitHub does for one that it does not know. */
export async function commitOf(repository: Repository, reference: string): Promise<Commit> {
  const commit = await gitOf(repository).commit(reference);
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${reference}`);
  return commit;
}

/** The hash of a commit that is written to. Without git behind the repository every hash is believed. */
export async function shaOf(repository: Repository, reference: string): Promise<string> {
  if (repository.git) return (await commitOf(repository, reference)).sha;
  if (!/^[0-9a-f]{40}$/.test(reference)) throw new Refusal(422, `No commit found for SHA: ${reference}`);
  return reference;
}
