import { found, page, Refusal } from '../answers.ts';
import { imaginedCommit } from '../bodies/commit.ts';
import { artifactBody, runBody } from '../bodies/run.ts';
import type { JsonObject } from '../description.ts';
import type { Artifact, Run } from '../state.ts';
import { numberIn, type Exchange, type Routes } from './route.ts';

export const runRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs': {
    needs: ['actions:read'],
    heeds: ['branch', 'event', 'status', 'head_sha', 'actor', 'exclude_pull_requests'],
    async answer(exchange) {
      const all = listed(exchange);
      const { items, headers } = page(all, exchange.query, exchange.address);
      const bodies = await Promise.all(items.map((run) => bodyOf(exchange, run)));
      return { status: 200, headers, body: { total_count: all.length, workflow_runs: bodies } };
    },
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    needs: ['actions:read'],
    heeds: ['exclude_pull_requests'],
    answer: async (exchange) => ({ status: 200, body: await bodyOf(exchange, runIn(exchange)) }),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': {
    needs: ['actions:read'],
    heeds: ['name', 'direction'],
    answer(exchange) {
      const run = runIn(exchange);
      return artifactList(exchange, (artifact) => artifact.run === run);
    },
  },
  'GET /repos/{owner}/{repo}/actions/artifacts': {
    needs: ['actions:read'],
    heeds: ['name'],
    answer: (exchange) => artifactList(exchange, ({ run }) => run.repository === exchange.repository),
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': {
    needs: ['actions:read'],
    answer: (exchange) => ({ status: 200, body: artifactBody(exchange.world, artifactIn(exchange)) }),
  },
  'DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}': {
    needs: ['actions:write'],
    answer(exchange) {
      const { artifacts } = exchange.world;
      artifacts.splice(artifacts.indexOf(artifactIn(exchange)), 1);
      return { status: 204 };
    },
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': {
    needs: ['actions:read'],
    isGuarded: true,
    answer(exchange) {
      const artifact = artifactIn(exchange);
      if (exchange.params['archive_format'] !== 'zip') throw new Refusal(404, 'Not Found');
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
      return { status: 302, headers: { location: exchange.blobs.addressOf(artifact.blob, artifact.name) } };
    },
  },
};

async function bodyOf({ world, query }: Exchange, run: Run): Promise<JsonObject> {
  const commit = (await run.repository.git?.commit(run.headSha)) ?? imaginedCommit(run.headSha);
  const body = runBody(world, run, commit);
  return query['exclude_pull_requests'] === 'true' ? { ...body, pull_requests: [] } : body;
}

/** Newest first. A branch is asked for by name alone, so that runs of a fork's `main` are listed for `main` too. */
function listed({ world, repository, query }: Exchange): Run[] {
  const { branch, event, status, head_sha: sha, actor } = query;
  return world.runs
    .filter((run) => run.repository === repository)
    .filter((run) => !branch || run.headBranch === branch)
    .filter((run) => !event || run.event === event)
    .filter((run) => !status || run.status === status || run.conclusion === status)
    .filter((run) => !sha || run.headSha === sha)
    .filter((run) => !actor || run.actor.login === actor)
    .toSorted((a, b) => b.id - a.id);
}

function runIn(exchange: Exchange): Run {
  const { world, repository } = exchange;
  const id = numberIn(exchange, 'run_id');
  return found(world.runs.find((run) => run.repository === repository && run.id === id));
}

function artifactList(
  { world, query, address }: Exchange,
  isOfList: (artifact: Artifact) => boolean,
): { status: number; headers: {}; body: JsonObject } {
  const { name, direction } = query;
  const newestFirst = world.artifacts
    .filter((artifact) => isOfList(artifact) && (!name || artifact.name === name))
    .toSorted((a, b) => b.id - a.id);
  const all = direction === 'asc' ? newestFirst.toReversed() : newestFirst;
  const { items, headers } = page(all, query, address);
  const artifacts = items.map((artifact) => artifactBody(world, artifact));
  return { status: 200, headers, body: { total_count: all.length, artifacts } };
}

function artifactIn(exchange: Exchange): Artifact {
  const { world, repository } = exchange;
  const id = numberIn(exchange, 'artifact_id');
  return found(
    world.artifacts.find((artifact) => artifact.run.repository === repository && artifact.id === id),
  );
}
