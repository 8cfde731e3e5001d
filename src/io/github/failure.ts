import { Problem, textOf } from '../../core/model/problem.ts';

/** Why a question has no answer. */
export interface Failure {
  /** HTTP status; absent where no whole answer came. */
  readonly status?: number;
  /** What the platform said to it in its own words. */
  readonly words: string;
  /** Whether a rate limit is used up: the first one of an hour, or a secondary one, which has no header of its own. */
  readonly isLimited: boolean;
  /** How long the platform asks to be left alone, in milliseconds. */
  readonly restMs: number;
}

/** Reads what the platform's client threw. */
export function failureOf(thrown: unknown): Failure {
  const response = field(thrown, 'response');
  const status = field(thrown, 'status');
  if (response === undefined || typeof status !== 'number')
    return { words: textOf(thrown), isLimited: false, restMs: 0 };
  const header = (name: string): unknown => field(field(response, 'headers'), name);
  const message = field(field(response, 'data'), 'message');
  const said = typeof message === 'string' ? `: ${message.slice(0, 200)}` : '';
  const isUsedUp = header('x-ratelimit-remaining') === '0';
  return {
    status,
    words: `HTTP ${status}${said}`,
    isLimited: status === 429 || isUsedUp || header('retry-after') !== undefined || isAboutLimit(status, said),
    restMs: restOf(header('retry-after'), isUsedUp ? header('x-ratelimit-reset') : undefined),
  };
}

const WHERE = 'the input github-token, or GITHUB_TOKEN for the command line';

/** The problem that a failure is once it is not tried again; `permission` is what the token needs for the question. */
export function problemOf(failure: Failure, path: string, permission: string, cause: unknown): Problem {
  const { status, isLimited, words } = failure;
  const parts = { found: `${words} for ${path}`, who: 'platform engineer' };
  if (isLimited)
    return new Problem(
      {
        ...parts,
        code: 'platform.unavailable',
        message: 'the platform answers no more questions of this token for now',
        expected: 'a rate limit that is not used up',
        remedy: 'run the gate again later, or give it a token with a limit of its own',
      },
      { cause },
    );
  if (status === 401)
    return new Problem(
      {
        ...parts,
        code: 'platform.forbidden',
        message: 'the platform does not know the token',
        expected: `a valid token with ${permission}`,
        remedy: `pass a valid token: ${WHERE}`,
      },
      { cause },
    );
  if (status === 403 || status === 404)
    return new Problem(
      {
        ...parts,
        code: status === 403 ? 'platform.forbidden' : 'platform.unavailable',
        message:
          status === 403 ? 'the platform refused to answer' : 'the platform shows this to nobody, or not to the token',
        expected: `a token with ${permission}`,
        remedy: `add \`${permission}\` to the permissions of the job`,
      },
      { cause },
    );
  return unanswered(words, path, cause);
}

/** A token that no request can carry. It is not shown: what refuses the request would say it. */
export const noToken = (): Problem =>
  new Problem({
    code: 'platform.forbidden',
    message: 'the token holds a character that no token has',
    found: 'a line end, a space, or a character beyond ASCII',
    expected: 'printable ASCII',
    remedy: `set the token anew, without a line end: ${WHERE}`,
    who: 'platform engineer',
  });

/** No answer, or one of another form. */
export const unanswered = (found: string, path: string, cause?: unknown): Problem =>
  new Problem(
    {
      code: 'platform.unavailable',
      message: 'the platform did not answer as expected',
      found: `${found} for ${path}`,
      expected: 'an answer',
      remedy: 'run the gate again; if it stays so, check the token and the status of the platform',
    },
    { cause },
  );

const isAboutLimit = (status: number, said: string): boolean => status === 403 && /\brate limit\b/i.test(said);

/** `Retry-After` counts seconds, `X-RateLimit-Reset` those since the epoch. */
function restOf(after: unknown, reset: unknown): number {
  const seconds = after === undefined ? Number(reset ?? 0) - Date.now() / 1_000 : Number(after);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1_000) : 0;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
