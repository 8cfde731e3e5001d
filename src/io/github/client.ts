import { Problem, textOf } from '../../core/model/problem.ts';

/** How the platform is reached. */
export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Waits between tries, in milliseconds; as many tries more as there are waits. */
  readonly waits?: readonly number[];
}

/** Reads the platform's REST API. Throws `platform.forbidden`, `platform.unavailable` or `platform.truncated`. */
export interface Client {
  /** One document. `permission` is what the token needs for it. */
  one(path: string, permission: string): Promise<unknown>;
  /** Every item of a list, to its last page. */
  all(path: string, permission: string): Promise<readonly unknown[]>;
}

const WAITS = [500, 2_000, 5_000];
const PER_PAGE = 100;
/** More pages than a pull request has; a platform that always names a next one is not followed for ever. */
const MAX_PAGES = 100;
const REQUEST_MS = 20_000;

interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/** Loads the platform's client, which a run without a token never needs. */
export async function connect({ token, apiUrl, waits = WAITS }: Connection): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const get = (path: string, permission: string, page?: number): Promise<Answer> => {
    const query = page === undefined ? {} : { per_page: PER_PAGE, page };
    const ask = () =>
      octokit.request(`GET ${path}`, { ...query, request: { signal: AbortSignal.timeout(REQUEST_MS) } });
    return tried(ask, waits, path, permission);
  };
  return {
    one: async (path, permission) => (await get(path, permission)).data,
    all: async (path, permission) => {
      const items: unknown[] = [];
      let pages = 1;
      // A full page need not be the last, whatever the Link header (RFC 8288) says: a proxy may drop it or write it anew.
      let isOpen = false;
      for (let page = 1; page <= pages || isOpen; page += 1) {
        const { data, headers } = await get(path, permission, page);
        if (!Array.isArray(data)) throw unavailable(path, 'an answer that is no list');
        items.push(...data);
        pages = Math.max(pages, pageOf(headers.link, 'last'), pageOf(headers.link, 'next'));
        isOpen = data.length >= PER_PAGE;
        const short = page < pages && data.length === 0;
        if (short || pages > MAX_PAGES || (isOpen && page >= MAX_PAGES)) throw truncated(path, items.length, pages);
      }
      return items;
    },
  };
}

/** The page that a Link header names for a relation (RFC 8288), 0 without one. */
function pageOf(link: string | undefined, relation: string): number {
  const entry = (link ?? '').split(',').find((one) => one.includes(`rel="${relation}"`));
  return Number(/[?&]page=(\d+)/.exec(entry ?? '')?.[1] ?? 0);
}

async function tried(
  ask: () => Promise<Answer>,
  waits: readonly number[],
  path: string,
  permission: string,
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (thrown) {
      const { status, limited } = failureOf(thrown);
      if ((status === 401 || status === 403) && !limited) throw forbidden(path, status, permission, thrown);
      const wait = waits[tries];
      const passing = limited || status === undefined || status >= 500;
      if (!passing || wait === undefined)
        throw unavailable(path, status === undefined ? textOf(thrown) : `HTTP ${status}`, thrown);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** The HTTP status of what was thrown, and whether it says that a rate limit is used up. */
export function failureOf(thrown: unknown): { readonly status?: number; readonly limited: boolean } {
  if (typeof thrown !== 'object' || thrown === null || !('status' in thrown) || typeof thrown.status !== 'number') {
    return { limited: false };
  }
  const response = 'response' in thrown ? thrown.response : undefined;
  const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  const header = (name: string): unknown =>
    typeof headers === 'object' && headers !== null ? Reflect.get(headers, name) : undefined;
  const limited =
    thrown.status === 429 || header('x-ratelimit-remaining') === '0' || header('retry-after') !== undefined;
  return response === undefined ? { limited: false } : { status: thrown.status, limited };
}

const forbidden = (path: string, status: number, permission: string, cause: unknown): Problem =>
  new Problem(
    {
      code: 'platform.forbidden',
      message: 'the platform refused to answer',
      found: `HTTP ${status} for ${path}`,
      expected: `a token with ${permission}`,
      remedy: `add \`${permission}\` to the permissions of the job`,
      who: 'platform engineer',
    },
    { cause },
  );

const unavailable = (path: string, found: string, cause?: unknown): Problem =>
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

const truncated = (path: string, items: number, pages: number): Problem =>
  new Problem({
    code: 'platform.truncated',
    message: 'the platform listed fewer items than it counts',
    found: `${items} items of ${pages} pages for ${path}`,
    expected: `items on each page, and at most ${MAX_PAGES} pages`,
    remedy: 'run the gate again',
  });
