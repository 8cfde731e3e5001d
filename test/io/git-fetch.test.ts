import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openGit } from '../../src/io/git.ts';
import { type Repository, repository } from '../repository.ts';

/** A private repository: its server asks for a token, and its clone kept none. `squashed` is the head of a request, on no branch any more. */
let origin: Repository;
let clone: Repository;
let squashed: string;
let server: Server;
let seen: (string | undefined)[];

beforeEach(async () => {
  origin = repository();
  origin.commit('start', { 'a.txt': '1\n' });
  clone = repository({ from: origin });
  squashed = origin.commit('fix: it', { 'a.txt': '2\n' });
  origin.git('update-ref', 'refs/pull/7/head', squashed);
  origin.git('reset', '--quiet', '--hard', 'HEAD~1');
  seen = [];
  server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    if (request.headers.authorization === basic('secret')) serve(request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  clone.git('remote', 'set-url', 'origin', `${address()}/acme/app.git`);
});
afterEach(async () => {
  origin.remove();
  clone.remove();
  await new Promise((resolve) => server.close(resolve));
});

const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Answers as git's own server does (CGI, RFC 3875). */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: origin.path,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname.replace('/acme/app.git', '/.git'),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(backend.stdin);
  const blocks: Buffer[] = [];
  backend.stdout.on('data', (block: Buffer) => blocks.push(block));
  backend.on('close', () => {
    const answer = Buffer.concat(blocks);
    const end = answer.indexOf('\r\n\r\n');
    for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ');
      response.setHeader(name, value);
    }
    response.end(answer.subarray(end + 4));
  });
}

async function subjectOf(token: string | undefined, serverUrl = address()): Promise<string> {
  const git = await openGit(clone.path, { PATH: process.env.PATH, GITHUB_SERVER_URL: serverUrl }, token);
  try {
    return (await git.commit(squashed)).subject;
  } finally {
    await git.close();
  }
}

const missing = expect.objectContaining({ code: 'git.missing_object' });

test('what a private clone lacks is fetched with the token of the run', async () => {
  expect(await subjectOf('secret')).toBe('fix: it');
});

test('the token takes the place of one that the checkout kept', async () => {
  clone.git('config', `http.${address()}/.extraheader`, `AUTHORIZATION: ${basic('older')}`);
  expect(await subjectOf('secret')).toBe('fix: it');
});

test('without a token it is missing', async () => {
  await expect(subjectOf(undefined)).rejects.toEqual(missing);
});

test('the token goes to no other server', async () => {
  await expect(subjectOf('secret', 'https://github.example')).rejects.toEqual(missing);
  expect(seen).not.toContain(basic('secret'));
  expect(seen.length).toBeGreaterThan(0);
});
