import { found, invalid, page, Refusal } from '../answers.ts';
import { checkRunBody } from '../bodies/talk.ts';
import { signedIn } from '../callers.ts';
import type { JsonObject } from '../description.ts';
import { nextId, type App, type CheckRun } from '../state.ts';
import { shaOf } from './known-commit.ts';
import { numberIn, textIn, type Exchange, type Routes } from './route.ts';

export const checkRoutes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': {
    needs: ['checks:write'],
    async answer(exchange) {
      const { world, repository, body } = exchange;
      const sha = await shaOf(repository, textIn(body, 'head_sha') ?? '');
      const check = changed(blank(exchange, sha), body, world.now());
      world.checkRuns.push(check);
      return { status: 201, body: checkRunBody(world, check) };
    },
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    needs: ['checks:write'],
    answer(exchange) {
      const { world, body } = exchange;
      const check = checkIn(exchange);
      if (check.app.id !== appOf(exchange).id) throw new Refusal(403, 'Invalid app_id');
      Object.assign(check, changed(check, body, world.now()));
      return { status: 200, body: checkRunBody(world, check) };
    },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    needs: ['checks:read'],
    answer: (exchange) => ({ status: 200, body: checkRunBody(exchange.world, checkIn(exchange)) }),
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    needs: ['checks:read'],
    heeds: ['check_name', 'status', 'filter', 'app_id'],
    async answer(exchange) {
      const { world, repository, params, query, address } = exchange;
      const all = listed(exchange, await shaOf(repository, params['ref'] ?? ''));
      const { items, headers } = page(all, query, address);
      const body = { total_count: all.length, check_runs: items.map((check) => checkRunBody(world, check)) };
      return { status: 200, headers, body };
    },
  },
};

/** Only apps have check runs. */
function appOf({ caller }: Exchange): App {
  const { app } = signedIn(caller);
  if (!app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return app;
}

function blank(exchange: Exchange, sha: string): CheckRun {
  const { world, repository } = exchange;
  return {
    id: nextId(world, 50_000_000_000),
    repository,
    app: appOf(exchange),
    sha,
    name: '',
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    detailsUrl: null,
    externalId: null,
    startedAt: world.now(),
    completedAt: null,
  };
}

/** A check run with what a request says of it. Annotations add up over requests. */
function changed(check: CheckRun, body: JsonObject, now: Date): CheckRun {
  const output = (body['output'] ?? {}) as JsonObject;
  const conclusion = textIn(body, 'conclusion');
  const status = conclusion ? 'completed' : (textIn(body, 'status') ?? check.status);
  if (status === 'completed' && !(conclusion ?? check.conclusion)) {
    throw invalid('CheckRun', 'conclusion', 'is required when status is completed');
  }
  const added = Array.isArray(output['annotations']) ? output['annotations'] : [];
  return {
    ...check,
    name: textIn(body, 'name') ?? check.name,
    status,
    conclusion: conclusion ?? check.conclusion,
    title: textIn(output, 'title') ?? check.title,
    summary: textIn(output, 'summary') ?? check.summary,
    text: textIn(output, 'text') ?? check.text,
    annotations: [...check.annotations, ...added],
    detailsUrl: textIn(body, 'details_url') ?? check.detailsUrl,
    externalId: textIn(body, 'external_id') ?? check.externalId,
    completedAt: status === 'completed' ? dateIn(body, 'completed_at', now) : null,
    startedAt: dateIn(body, 'started_at', check.startedAt),
  };
}

function dateIn(body: JsonObject, field: string, otherwise: Date): Date {
  const text = textIn(body, field);
  return text ? new Date(text) : otherwise;
}

function checkIn(exchange: Exchange): CheckRun {
  const { world, repository } = exchange;
  const id = numberIn(exchange, 'check_run_id');
  return found(world.checkRuns.find((check) => check.repository === repository && check.id === id));
}

/** Newest first; unless all are asked for, of every name the newest. */
function listed({ world, repository, query }: Exchange, sha: string): CheckRun[] {
  const { check_name: name, status, filter = 'latest', app_id: app } = query;
  const kept = world.checkRuns
    .filter((check) => check.repository === repository && check.sha === sha)
    .filter((check) => !name || check.name === name)
    .filter((check) => !status || check.status === status)
    .filter((check) => !app || check.app.id === Number(app));
  const latest = [...new Map(kept.map((check) => [`${check.app.id} ${check.name}`, check])).values()];
  return (filter === 'all' ? kept : latest).toSorted((a, b) => b.id - a.id);
}
