import { Problem } from '../../core/model/problem.ts';
import { failureOf, noToken, problemOf, unanswered } from './failure.ts';

/** How the platform is reached. */
export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Waits between tries, in milliseconds; as many tries more as there are waits. */
  readonly waits?: readonly number[];
  /** Longest time that all questions take together, in milliseconds, whatever pauses the platform asks for. */
  readonly lastsMs?: number;
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
const LASTS_MS = 240_000;

interface Patience {
  readonly waits: readonly number[];
  /** Whether there are as many milliseconds left. */
  has(ms: number): boolean;
}

interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/** Loads the platform's client, which a run without a token never needs. Throws `platform.forbidden` for what can be no token. */
export async function connect({ token, apiUrl, waits = WAITS, lastsMs = LASTS_MS }: Connection): Promise<Client> {
  if (!/^[!-~]+$/.test(token)) throw noToken();
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  const patience = patienceFor(waits, lastsMs);
  const get = (path: string, permission: string, page?: number): Promise<Answer> => {
    const query = page === undefined ? {} : { per_page: PER_PAGE, page };
    const ask = () =>
      octokit.request(`GET ${path}`, { ...query, request: { signal: AbortSignal.timeout(REQUEST_MS) } });
    return tried(ask, patience, path, permission);
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
        if (!Array.isArray(data)) throw unanswered('an answer that is no list', path);
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

function patienceFor(waits: readonly number[], lastsMs: number): Patience {
  const end = performance.now() + lastsMs;
  return { waits, has: (ms) => performance.now() + ms < end };
}

/** Asks until there is an answer: as many times more as there are waits, while the patience lasts. */
async function tried(
  ask: () => Promise<Answer>,
  patience: Patience,
  path: string,
  permission: string,
): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    if (!patience.has(0)) throw unanswered('no more time', path);
    try {
      const answer = await ask();
      if (typeof answer.data !== 'object' || answer.data === null)
        throw new Error('an answer that is no JSON, or not whole');
      return answer;
    } catch (thrown) {
      const failure = failureOf(thrown);
      const { status, isLimited, restMs } = failure;
      const wait = patience.waits[tries];
      const isPassing = isLimited || status === undefined || status >= 500;
      if (!isPassing || wait === undefined || !patience.has(restMs)) throw problemOf(failure, path, permission, thrown);
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait, restMs)));
    }
  }
}

const truncated = (path: string, items: number, pages: number): Problem =>
  new Problem({
    code: 'platform.truncated',
    message: 'the platform listed fewer items than it counts',
    found: `${items} items of ${pages} pages for ${path}`,
    expected: `items on each page, and at most ${MAX_PAGES} pages`,
    remedy: 'run the gate again',
  });
