/** Rules for workflows that are run here or copied: the whole of what a careful reviewer would ask for. */
import { parseDocument, isMap } from 'yaml';
import type { Rule } from './rules.ts';
import { doorOf, isCheckout, type Job, type Step, type Workflow } from './workflow.ts';

/** Actions of others: the full commit, and the release that it was seen to be. Look it up before adding one. */
const VERIFIED: Readonly<Record<string, string>> = {
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': 'v7.0.1',
};

const TYPES = ['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled'];
const ONLY_PULL_REQUESTS = "${{ github.event_name == 'pull_request' }}";

const measures = (step: Step): boolean => doorOf(step) === 'measure';
const usesPierce = ({ steps }: Job): boolean => steps.some((step) => doorOf(step) !== null);

export const COPIED: readonly Rule[] = [
  {
    name: 'pins',
    why: 'a tag can be moved to other code, a commit cannot',
    check: ({ text, jobs }) =>
      jobs
        .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
        .filter((uses) => uses !== undefined && !/^(\.\/|OWNER\/pierce)/.test(uses))
        .filter((uses = '') => !VERIFIED[uses] || !text.includes(`uses: ${uses} # ${VERIFIED[uses]}\n`))
        .map((uses) => `not a verified commit with its version: ${uses}`),
  },
  {
    name: 'no-default-permissions',
    why: 'a job that is added later would have what the top gives',
    check: ({ permissions }) => (isEmptyMap(permissions) ? [] : ['permissions: {} at the top']),
  },
  {
    name: 'permissions-with-reason',
    why: 'a permission that nobody can explain is one too many',
    check: (workflow) => workflow.jobs.flatMap((job) => objectionsToPermissions(workflow, job)),
  },
  {
    name: 'measuring-is-powerless',
    why: 'the code that is measured can do whatever its job may',
    check: ({ jobs }) =>
      jobs
        .filter(({ steps }) => steps.some(measures))
        .filter(({ permissions }) => JSON.stringify(permissions) !== '{"contents":"read"}')
        .map(({ id }) => `${id} measures, and may only read contents`),
  },
  {
    name: 'writing-apart',
    why: 'who may change contents must not run code of the project',
    check: ({ jobs }) =>
      jobs
        .filter(
          ({ permissions }) => (permissions as Record<string, string> | undefined)?.['contents'] === 'write',
        )
        .filter(({ steps }) => steps.some((step) => isCheckout(step) || step.uses !== undefined))
        .map(({ id }) => `${id} may write contents: no checkout and no action there`),
  },
  {
    name: 'token-apart',
    why: 'a token in the environment of a job that has the code is a token of the code',
    check: ({ text, jobs }) =>
      jobs
        .filter((job) => job.steps.some(isCheckout) && /github\.token|GITHUB_TOKEN/.test(JSON.stringify(job)))
        .map(({ id }) => `${id} has a checkout: no token in its steps`)
        .concat(/^env:/m.test(text) ? ['no variables for all jobs'] : []),
  },
  {
    name: 'measured-again',
    why: 'the verdict on a pull request is void once its base is another branch; a label changes it',
    check: ({ triggers, jobs }) =>
      'pull_request' in triggers && jobs.some(usesPierce)
        ? TYPES.filter((type) => !typesOf(triggers['pull_request']).includes(type)).map(
            (type) => `pull_request also on ${type}`,
          )
        : [],
  },
  {
    name: 'whole-matrix',
    why: 'one failed shard would cancel the others, and the report would have none of their numbers',
    check: ({ jobs }) =>
      jobs
        .filter(
          ({ steps, strategy }) =>
            strategy?.matrix && steps.some(measures) && strategy['fail-fast'] !== false,
        )
        .map(({ id }) => `${id}: fail-fast: false`),
  },
  {
    name: 'timeouts',
    why: 'a job that hangs blocks for six hours, at the cost of its owner',
    check: ({ jobs }) =>
      jobs
        .filter(({ 'timeout-minutes': minutes = Infinity }) => minutes > 60)
        .map(({ id }) => `${id}: timeout-minutes, at most 60`),
  },
  {
    name: 'hosted-runners',
    why: 'code of strangers outlives its job on a machine of your own; the slim image shares one core with others',
    check: ({ jobs }) =>
      jobs
        .filter(
          ({ 'runs-on': runner }) => !/^(ubuntu|macos|windows)-(latest|\d[\w.-]*)$/.test(String(runner)),
        )
        .map(({ id }) => `${id}: a hosted runner of full size`),
  },
  { name: 'concurrency', why: 'an older run would speak after a newer one', check: objectionsToConcurrency },
  {
    name: 'schedule-off-the-hour',
    why: 'at the full hour schedules are delayed, and dropped',
    check: ({ triggers }) =>
      [triggers['schedule'] ?? []]
        .flat()
        .map((entry) => String((entry as { cron?: string }).cron))
        .filter((cron) => !/^([1-9]|[1-5]\d) /.test(cron))
        .map((cron) => `not at the full hour: ${cron}`),
  },
];

const isEmptyMap = (value: unknown): boolean => JSON.stringify(value) === '{}';

const typesOf = (trigger: Workflow['triggers'][string] = null): readonly string[] =>
  (trigger?.['types'] as readonly string[] | undefined) ?? [];

function objectionsToPermissions({ text }: Workflow, { id }: Job): readonly string[] {
  const permissions = parseDocument(text).getIn(['jobs', id, 'permissions']);
  if (!isMap(permissions)) return [`${id}: its permissions, one by one`];
  const silent = permissions.items.filter(({ value }) => !(value as { comment?: string }).comment?.trim());
  return silent.map(({ key }) => `${id}: why ${String(key)}?`);
}

/** One run at a time for one ref; who waits in a merge queue, or has begun to store or speak, is never cut short. */
function objectionsToConcurrency({ concurrency, triggers }: Workflow): readonly string[] {
  if (!concurrency?.group) return ['concurrency with a group'];
  const perRef = /\$\{\{ github\.(ref|event\.workflow_run\.head_branch) \}\}/.test(concurrency.group);
  const cancels = concurrency['cancel-in-progress'] ?? false;
  const others = Object.keys(triggers).filter((event) => event !== 'pull_request');
  const mayCancel = others.length === 0 ? [true, false, ONLY_PULL_REQUESTS] : [false, ONLY_PULL_REQUESTS];
  return [
    ...(perRef ? [] : ['a concurrency group for each ref']),
    ...(mayCancel.includes(cancels) ? [] : ['cancel-in-progress on pull requests only']),
  ];
}
