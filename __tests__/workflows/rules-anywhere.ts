/** Rules for every workflow, also for the shortest sketch in a page: against them, it would be unsafe or tell nothing. */
import type { Rule } from './rules.ts';
import { doorOf, isCheckout, type Job, type Workflow } from './workflow.ts';

const TRIGGERS = ['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];

const stepsOf = ({ jobs }: Workflow) => jobs.flatMap(({ steps }) => steps);

/** A job that judges, and so must be seen to fail. */
const isVerdict = ({ steps }: Job): boolean =>
  steps.some((step) => ['gate', 'publish'].includes(doorOf(step) ?? ''));

const onPulls = ({ triggers }: Workflow): boolean => 'pull_request' in triggers || 'merge_group' in triggers;

export const ANYWHERE: readonly Rule[] = [
  {
    name: 'triggers',
    why: 'pull_request_target and events of comments run with secrets, for the code and words of strangers',
    check: ({ triggers }) =>
      Object.keys(triggers)
        .filter((event) => !TRIGGERS.includes(event))
        .map((event) => `no trigger ${event}`),
  },
  {
    name: 'no-filters',
    why: 'a required check that is filtered out by path or branch stays pending for ever',
    check: ({ triggers }) =>
      ['pull_request', 'merge_group'].flatMap((event) =>
        Object.keys(triggers[event] ?? {})
          .filter((key) => key !== 'types')
          .map((key) => `no ${key} under ${event}`),
      ),
  },
  {
    name: 'no-expression-in-run',
    why: 'an expression is pasted into the script before a shell reads it, whoever wrote its value',
    check: (workflow) =>
      stepsOf(workflow)
        .filter(({ run }) => run?.includes('${{'))
        .map(({ run }) => `no expression in run: ${run}`),
  },
  {
    name: 'no-credentials-left',
    why: 'a checkout leaves its token on the disk, for everything that runs after it',
    check: (workflow) =>
      stepsOf(workflow)
        .filter((step) => isCheckout(step) && step.with?.['persist-credentials'] !== false)
        .map(() => 'checkout with persist-credentials: false'),
  },
  {
    name: 'no-unsafe-checkout',
    why: 'code of a pull request in a run with secrets has them',
    check: (workflow) => [
      ...(workflow.text.includes('allow-unsafe-pr-checkout') ? ['no allow-unsafe-pr-checkout'] : []),
      ...stepsOf(workflow)
        .filter((step) => isCheckout(step) && 'workflow_run' in workflow.triggers)
        .filter((step) => step.with?.['ref'] !== undefined || step.with?.['repository'] !== undefined)
        .map(() => 'in workflow_run nothing is checked out but the default branch'),
    ],
  },
  {
    name: 'publishing-runs-nothing',
    why: 'the second stage has a token that may write, and what it reads is hostile',
    check: (workflow) =>
      'workflow_run' in workflow.triggers
        ? stepsOf(workflow)
            .filter((step) => !isCheckout(step) && doorOf(step) !== 'publish')
            .map(({ uses, run }) => `nothing in workflow_run but publishing: ${uses ?? run}`)
        : [],
  },
  {
    name: 'no-secrets',
    why: 'what measures needs none, and what is handed to a step is in reach of all it starts',
    check: ({ text }) =>
      [...text.matchAll(/\bsecrets *(\.\w+|\[|: *inherit)/g)].map(([secret]) => `no ${secret}`),
  },
  {
    name: 'failure-counts',
    why: 'a failed step that the job goes on from is a green job',
    check: ({ text }) => (/continue-on-error/.test(text) ? ['no continue-on-error'] : []),
  },
  {
    name: 'verdict-runs',
    why: 'GitHub takes a skipped job for a passed one',
    check: (workflow) =>
      onPulls(workflow) ? workflow.jobs.filter(isVerdict).flatMap(objectionsToVerdict) : [],
  },
];

/** A verdict depends on nothing, or looks at what became of it and fails where that is no success. */
function objectionsToVerdict({ id, if: condition, needs, steps }: Job): readonly string[] {
  const isNeverSkipped = needs.length > 0 ? condition === '${{ !cancelled() }}' : condition === undefined;
  const unseen = needs.filter(
    (job) =>
      !steps.some((step) => step.if === `\${{ needs.${job}.result != 'success' }}` && step.run === 'exit 1'),
  );
  return [
    ...(isNeverSkipped ? [] : [`${id} may be skipped: only \${{ !cancelled() }} where it needs other jobs`]),
    ...unseen.map((job) => `${id} must fail where needs.${job}.result is not success`),
  ];
}
