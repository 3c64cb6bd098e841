import type { ErrorEntry } from './entry.ts';

/** Faults of what GitHub tells, and of asking it. */
export const github = {
  'github-denied': {
    message: 'GitHub does not let this run do {route} (status {status}): {said}',
    hint: 'Under `permissions:`, the job needs {permission}. For a pull request from a fork or of Dependabot, GitHub only ever gives a token that reads. Status 401 means that the token itself is wrong or has expired.',
  },
  'github-missing': {
    message: 'GitHub has nothing for {route}, or does not show it to this token (status 404): {said}',
    hint: 'If it is there, the job lacks a permission: under `permissions:`, it needs {permission}.',
  },
  'github-gone': {
    message: 'What {route} asks for is gone: {said}',
    hint: 'Artifacts are removed when their retention ends. Make a new one: run the workflow that uploads it.',
  },
  'github-refused': {
    message: 'GitHub refused {route} (status {status}): {said}',
    hint: 'What GitHub says names what it does not take. The same request would be refused again.',
  },
  'github-limited': {
    message:
      'GitHub limits how much it is asked: {route} was turned away and may be asked again {when}. It said: {said}',
    hint: "All workflows of a repository share 1,000 requests an hour of GITHUB_TOKEN. Run this job again later, or less often; a personal or an app's token has a limit of its own.",
  },
  'github-down': {
    message: 'GitHub gave no usable answer to {route}, asked {tries} times: {problem}',
    hint: 'Look at https://www.githubstatus.com, and run the job again. Behind a proxy, https_proxy and no_proxy must be set for the runner.',
  },
  'github-spent': {
    message:
      '{route} was not asked: this run has used up its {requests} requests of that kind, or its {seconds} s, for asking GitHub.',
    hint: 'Run the job again. If nothing failed before, please report it: a run should need far fewer.',
  },
  'github-too-large': {
    message: 'The answer to {route} is over {most} bytes, and was not taken.',
    hint: 'What Pierce stores is far smaller. Look at who wrote it.',
  },
  'event-unreadable': {
    message: 'The event that woke this run cannot be read from {path}: {problem}',
    hint: 'GitHub writes that file, and GITHUB_EVENT_PATH names it. In a container of your own, mount the folder that it is in; outside of GitHub Actions, unset GITHUB_REPOSITORY.',
  },
  'event-incomplete': {
    message: 'The event {event} woke this run, and it says nothing of its `{event}`.',
    hint: 'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run. Where another program plays the runner, give it a whole event, such as one copied from a run on GitHub.',
  },
  'event-unsafe': {
    message:
      'Pierce does not work in runs that {event} woke: they hold secrets, and check out another commit than the one they report on.',
    hint: 'Measure in `on: pull_request`. For changes from forks, comment from a second workflow, `on: workflow_run`: README, "Pull requests from forks".',
  },
} as const satisfies Record<string, ErrorEntry>;
