import { getOctokit } from '@actions/github';
import { expect, test } from '@jest/globals';
import { descriptionFrom } from './description.ts';
import { startGitHub, type StandIn } from './stand-in.ts';

const REPO = { owner: 'shop', repo: 'web' };

/** GitHub's own client, as the actions use it. */
function client(github: StandIn, token: string): ReturnType<typeof getOctokit> {
  return getOctokit(token, { baseUrl: github.url });
}

test('speaks by the description that it was made from', () => {
  expect(descriptionFrom).toBe('@octokit/openapi 23.0.2');
});

test('keeps comments, with who wrote them', async () => {
  await using github = await startGitHub();
  const { number } = await github.pull({ branch: 'faster' });
  const { rest } = client(github, github.token({ 'pull-requests': 'write' }));
  const made = await rest.issues.createComment({ ...REPO, issue_number: number, body: 'slow' });
  await rest.issues.updateComment({ ...REPO, comment_id: made.data.id, body: 'fast' });
  const { data } = await rest.issues.listComments({ ...REPO, issue_number: number });
  expect(data).toMatchObject([
    {
      body: 'fast',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
    },
  ]);
  expect(github.comments(number)).toMatchObject([{ body: 'fast' }]);
  expect(github.violations).toEqual([]);
});
