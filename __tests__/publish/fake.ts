/**
 * GitHub as publishing knows it, with a memory: comments with their authors, statuses, check runs. It answers as the API
 * does, page by page, and can be told to fail before an act or after it.
 */
import { type ErrorCode, PierceError } from '../../src/errors.ts';
import type { GitHub, Route } from '../../src/platform/github.ts';
import { ACTIONS, type Author } from '../../src/publish/own-comments.ts';

export interface FakeComment {
  readonly id: number;
  readonly user: Author;
  readonly body: string;
}

/** What happens to one request instead of its answer. */
export interface Fault {
  /** Beginning of the route, such as `POST /repos/{owner}/{repo}/issues`. */
  readonly route: string;
  readonly code: string;
  /** Whether the act was done all the same. */
  readonly done?: boolean;
  /** How many requests of the route it strikes; the next one unless told. */
  times?: number;
}

export interface FakeGitHub extends GitHub {
  comments: FakeComment[];
  readonly statuses: Params[];
  readonly checkRuns: Params[];
  /** Every request, in order, as `METHOD what`. */
  readonly log: string[];
  head: string;
  /** Whom the token speaks as. */
  speaker: Author;
  readonly faults: Fault[];
  /** Comments that lists do not show yet. */
  readonly unlisted: Set<number>;
  /** What happens before a request is acted on. */
  before: (request: string) => void;
  /** Puts a comment on the pull request, past the API. */
  post(user: Author, body: string): FakeComment;
}

type Params = Readonly<Record<string, unknown>>;

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const REWRITE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const CHECK_RUN = 'POST /repos/{owner}/{repo}/check-runs';

/** A repository with one open pull request whose head is `head`. */
export function fakeGitHub(head: string): FakeGitHub {
  let next = 1;
  const fake: FakeGitHub = {
    repository: 'acme/shop',
    comments: [],
    statuses: [],
    checkRuns: [],
    log: [],
    head,
    speaker: ACTIONS,
    faults: [],
    unlisted: new Set(),
    before: () => {},
    post: (user, body) => added(fake, { id: next++, user, body }),
    get requests() {
      return fake.log.length;
    },
    async ask(route, params) {
      await Promise.resolve();
      const request = route.replace('/repos/{owner}/{repo}/', '');
      fake.log.push(request);
      fake.before(request);
      const fault = fake.faults.find((each) => route.startsWith(each.route) && (each.times ?? 1) > 0);
      if (fault) fault.times = (fault.times ?? 1) - 1;
      if (fault && !fault.done) throw faultOf(fault.code);
      const answer = structuredClone(act(fake, route, params as Params, () => next++));
      if (fault) throw faultOf(fault.code);
      return answer;
    },
    download: () => Promise.reject(faultOf('github-missing')),
  };
  return fake;
}

/** Codes of the API are of the catalogue; faults name them by their text. */
const faultOf = (code: string): PierceError => new PierceError(code as ErrorCode, { status: 0, route: '' });

function act(fake: FakeGitHub, route: Route, params: Params, nextId: () => number): unknown {
  switch (route) {
    case PULL:
      return { number: params['pull_number'], head: { sha: fake.head } };
    case LIST: {
      const from = (Number(params['page'] ?? 1) - 1) * Number(params['per_page'] ?? 30);
      const listed = fake.comments.filter(({ id }) => !fake.unlisted.has(id));
      return listed.slice(from, from + Number(params['per_page'] ?? 30)).map(payloadOf);
    }
    case ONE:
      return payloadOf(found(fake, params));
    case CREATE:
      return payloadOf(added(fake, { id: nextId(), user: fake.speaker, body: bodyOf(params) }));
    case REWRITE: {
      const rewritten = { ...found(fake, params), body: bodyOf(params) };
      fake.comments = fake.comments.map((each) => (each.id === rewritten.id ? rewritten : each));
      return payloadOf(rewritten);
    }
    case DELETE: {
      const gone = found(fake, params);
      fake.comments = fake.comments.filter(({ id }) => id !== gone.id);
      return undefined;
    }
    case STATUS:
      fake.statuses.push(params);
      return {};
    case CHECK_RUN:
      fake.checkRuns.push(params);
      return { html_url: `https://github.com/acme/shop/runs/${fake.checkRuns.length}` };
    default:
      throw new Error(`The fake knows no ${route}`);
  }
}

function added(fake: FakeGitHub, comment: FakeComment): FakeComment {
  fake.comments = [...fake.comments, comment];
  return comment;
}

function found({ comments }: FakeGitHub, params: Params): FakeComment {
  const comment = comments.find(({ id }) => id === params['comment_id']);
  if (!comment) throw faultOf('github-missing');
  return comment;
}

/** GitHub refuses a body of more than 65,536 characters. */
function bodyOf(params: Params): string {
  const body = String(params['body']);
  if (body.length > 65_536) throw faultOf('github-refused');
  return body;
}

const payloadOf = (comment: FakeComment) => ({
  ...comment,
  html_url: `https://github.com/acme/shop/pull/7#issuecomment-${comment.id}`,
});
