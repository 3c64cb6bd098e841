import type { BaselineChoice, BaselineDocument, CheckPlan, Finding } from '../model/index.ts';
import type { GitHub } from '../platform/github.ts';

/** What a baseline is looked for. */
export interface BaselineQuery {
  readonly project: string;
  /** What is to be compared; a baseline fits if it measured one of these in the same way. */
  readonly checks: readonly Pick<CheckPlan, 'name' | 'config'>[];
  /** The commit that the change starts from, as a full id. */
  readonly commit: string;
  /** The branch that the change is to land on. */
  readonly branch: string;
  readonly defaultBranch: string;
  /** The one workflow whose baselines count, such as `.github/workflows/baseline.yml`; null lets every one count. */
  readonly workflowPath: string | null;
  readonly repositoryId: number;
  /** ISO 8601. */
  readonly now: string;
}

/** A baseline of main with how it was chosen, or every reason why there is none. */
export type StoredBaseline =
  | { readonly is: 'found'; readonly document: BaselineDocument; readonly choice: BaselineChoice }
  | { readonly is: 'none'; readonly reasons: readonly Finding[] };

/** Downloads an artifact, checks its digest and gives the wanted files in it, in memory and bounded. */
export type ReadArtifact = (
  github: GitHub,
  artifact: {
    readonly id: number;
    readonly name: string;
    readonly size: number;
    readonly digest: string | null;
  },
  wanted: readonly string[],
) => Promise<ReadonlyMap<string, Uint8Array>>;
