import type { GitHub } from '../platform/github.ts';

/** How many commits lie between a commit and its ancestors on main; the commit itself is at 0. */
export type Ancestry = ReadonlyMap<string, number>;

const PAGE = 100;

/** Many merged commits hide main's own behind them; past so many pages nobody looks for them. */
const MOST_PAGES = 2;

/**
 * What main was at, up to `commit`: its first parents. GitHub's list has merged commits of side branches too, of which
 * only pull requests were measured. A second page is asked for only where the first ends within `most` commits and has
 * none of the `wanted` ones.
 */
export async function ancestryOf(
  github: GitHub,
  commit: string,
  wanted: ReadonlySet<string>,
  most: number,
): Promise<Ancestry> {
  const firstParents = new Map<string, string | null>();
  for (let page = 1; ; page += 1) {
    const listed = await github.ask('GET /repos/{owner}/{repo}/commits', {
      sha: commit,
      per_page: PAGE,
      page,
    });
    for (const { sha, parents } of listed) firstParents.set(sha, parents[0]?.sha ?? null);
    const ancestry = walk(firstParents, commit);
    const isEnough = ancestry.size > most || [...ancestry.keys()].some((sha) => wanted.has(sha));
    if (isEnough || listed.length < PAGE || page === MOST_PAGES) return ancestry;
  }
}

function walk(firstParents: ReadonlyMap<string, string | null>, from: string): Ancestry {
  const ancestry = new Map<string, number>();
  let at: string | null = from;
  while (at !== null && firstParents.has(at) && !ancestry.has(at)) {
    ancestry.set(at, ancestry.size);
    at = firstParents.get(at) ?? null;
  }
  return ancestry;
}
