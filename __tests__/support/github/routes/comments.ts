import { found, invalid, page, Refusal } from '../answers.ts';
import { commentBody } from '../bodies/talk.ts';
import type { Need } from '../callers.ts';
import { nextId, type Caller, type Comment } from '../state.ts';
import { signedIn } from '../callers.ts';
import { pullIn } from './pulls.ts';
import { numberIn, textIn, type Exchange, type Routes } from './route.ts';

/** A comment on a pull request is an issue's comment: either permission does. */
const READ: readonly Need[] = ['issues:read', 'pull-requests:read'];
const WRITE: readonly Need[] = ['issues:write', 'pull-requests:write'];

/** Not in the description; 422 with "body is too long" is what GitHub answers past it. */
const LONGEST = 65_536;

export const commentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: READ,
    heeds: ['since'],
    answer(exchange) {
      const { world, query, address } = exchange;
      const { number } = pullIn(exchange, 'issue_number');
      const since = query['since'] ? new Date(query['since']) : new Date(0);
      const all = commentsOf(exchange).filter(
        ({ issue, updatedAt }) => issue === number && updatedAt >= since,
      );
      const { items, headers } = page(all, query, address);
      return { status: 200, headers, body: items.map((comment) => commentBody(world, comment)) };
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: WRITE,
    answer(exchange) {
      const { world, repository, caller } = exchange;
      const { number } = pullIn(exchange, 'issue_number');
      const { user, app } = signedIn(caller);
      const now = world.now();
      const comment: Comment = {
        id: nextId(world, 3_000_000_000),
        repository,
        issue: number,
        author: user,
        app,
        body: textOf(exchange),
        createdAt: now,
        updatedAt: now,
      };
      world.comments.push(comment);
      return { status: 201, body: commentBody(world, comment) };
    },
  },
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: READ,
    answer: (exchange) => ({ status: 200, body: commentBody(exchange.world, commentIn(exchange)) }),
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: WRITE,
    answer(exchange) {
      const comment = ownComment(exchange);
      comment.body = textOf(exchange);
      comment.updatedAt = exchange.world.now();
      return { status: 200, body: commentBody(exchange.world, comment) };
    },
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: WRITE,
    answer(exchange) {
      const { comments } = exchange.world;
      comments.splice(comments.indexOf(ownComment(exchange)), 1);
      return { status: 204 };
    },
  },
};

function textOf({ body }: Exchange): string {
  const text = textIn(body, 'body') ?? '';
  if (text.trim() === '') throw invalid('IssueComment', 'body', "can't be blank");
  if (text.length > LONGEST)
    throw invalid('IssueComment', 'body', 'is too long (maximum is 65536 characters)');
  return text;
}

function commentsOf({ world, repository }: Exchange): Comment[] {
  return world.comments.filter((comment) => comment.repository === repository);
}

function commentIn(exchange: Exchange): Comment {
  return found(commentsOf(exchange).find(({ id }) => id === numberIn(exchange, 'comment_id')));
}

/** A token that may write may change everyone's comments, as on GitHub; a person only their own, unless they own the repository. */
function ownComment(exchange: Exchange): Comment {
  const comment = commentIn(exchange);
  const caller: Caller = signedIn(exchange.caller);
  const isOwn = comment.author.id === caller.user.id;
  if (!caller.app && !isOwn && caller.user.login !== exchange.repository.owner) {
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  return comment;
}
