/** The variables and files that a runner gives to an action, for a run that the stand-in knows. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeTokenOf } from './artifact-service.ts';
import { faultsOfEvent } from './description.ts';
import { checkedOut, eventOf, pullOf, refOf } from './events.ts';
import { fullName, type Run, type World } from './state.ts';

export interface Given {
  /** What the workflow hands to the action, such as `{ mode: 'gate', token }`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The checkout; variables name it, nothing is written there. */
  readonly workspace?: string;
}

/** What the runner gives. Outputs and summary are read from the files that it names. */
export type Environment = Readonly<Record<string, string>>;

export async function environmentOf(
  world: World,
  folder: string,
  run: Run,
  { inputs = {}, workspace = folder }: Given = {},
): Promise<Environment> {
  const place = mkdtempSync(join(folder, 'run-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(place, name), text);
    return join(place, name);
  };
  const { described, payload } = await eventOf(world, run);
  const faults = described ? faultsOfEvent(described, payload) : [];
  if (faults.length > 0) throw new Error(`The payload of ${described} is not as described: ${faults[0]}`);
  const workflowRef = run.event === 'pull_request' ? refOf(run) : `refs/heads/${run.headBranch}`;
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_JOB: 'performance',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: world.api,
    ACTIONS_RESULTS_URL: `${world.api}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeTokenOf(run),
    GITHUB_REPOSITORY: fullName(run.repository),
    GITHUB_REPOSITORY_ID: String(run.repository.id),
    GITHUB_REPOSITORY_OWNER: run.repository.owner,
    GITHUB_ACTOR: run.actor.login,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: checkedOut(run),
    GITHUB_REF: refOf(run),
    GITHUB_REF_NAME: refOf(run).replace(/^refs\/(heads|tags|pull)\//, ''),
    ...(run.event === 'pull_request' && branchesOf(run)),
    GITHUB_WORKFLOW: run.path,
    GITHUB_WORKFLOW_REF: `${fullName(run.repository)}/${run.path}@${workflowRef}`,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    RUNNER_TEMP: place,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
  };
}

function branchesOf(run: Run): Environment {
  const { base, head } = pullOf(run);
  return { GITHUB_BASE_REF: base.branch, GITHUB_HEAD_REF: head.branch };
}

/** As the runner names it: upper case, spaces become underscores, hyphens stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
