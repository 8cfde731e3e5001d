import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mission, missionIn } from './mission.ts';
import { runStep, type Step, type StepResult } from './runner.ts';

const temporary = mkdtempSync(join(tmpdir(), 'phasegate-platform-'));
const PULL = '/repos/mission/platform/pulls/7';
const REVIEWS = `${PULL}/reviews`;

let mission: Mission;
beforeAll(() => {
  mission = missionIn(temporary);
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

let server: Server;
let answers: Map<string, Answer[]>;
let asked: string[];
beforeEach(async () => {
  asked = [];
  answers = new Map([
    [PULL, [ok(mission.payload.pull_request)]],
    [REVIEWS, [ok([])]],
  ]);
  server = createServer(({ url = '', method, headers }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    asked.push(`${method} ${pathname} as ${headers.authorization}`);
    const turns = answers.get(pathname) ?? [];
    const { status, body } = (turns.length > 1 ? turns.shift() : turns[0]) ?? refusal(404);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => new Promise((closed) => server.close(closed)));

const ok = (body: unknown): Answer => ({ status: 200, body });
const refusal = (status: number): Answer => ({ status, body: { message: 'Resource not accessible by integration' } });

function judge(more: Partial<Step> = {}): Promise<StepResult> {
  return runStep({
    workspace: mission.checkout(),
    temporary,
    event: 'pull_request',
    payload: mission.payload,
    sha: mission.sha,
    inputs: { 'github-token': 'a-token' },
    env: { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    ...more,
  });
}

const statusOf = (result: StepResult, rule: string) =>
  result.decision().rules.find(({ code }) => code === rule)?.status;

/** The codes of everything that kept something from being judged. */
const problemsOf = (result: StepResult) => {
  const { problems, rules } = result.decision();
  return [...new Set([...problems, ...rules.flatMap((rule) => rule.problems)].map(({ code }) => code))];
};

test('the pull request and its reviews are read anew, and nothing is written', async () => {
  const result = await judge();
  expect(result).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
  const paths = ['/repos/mission/platform/activity', PULL, REVIEWS];
  expect([...new Set(asked)].sort()).toEqual(paths.map((path) => `GET ${path} as token a-token`));
});

test('H09 what the platform says now counts, not what the event of an old run says', async () => {
  answers.set(PULL, [ok({ ...mission.payload.pull_request, title: 'feat: another thing', labels: [{ name: 'P0' }] })]);
  const result = await judge();
  expect(result.decision().change.title).toBe('feat: another thing');
});

test('H10 a token that may not read leaves what it hides undecided', async () => {
  answers.set(REVIEWS, [refusal(403)]);
  const result = await judge();
  expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } });
  expect(problemsOf(result)).toEqual(['platform.forbidden']);
  expect(statusOf(result, 'signoffs.signed')).toBe('undecided');
  expect(statusOf(result, 'dor.e2e_passing')).toBe('pass');
  expect(result.log).toContain('pull-requests: read');
  expect(result.log).not.toContain('a-token');
});

test.each([
  [401, 'platform.forbidden'],
  [403, 'platform.forbidden'],
  [404, 'platform.unavailable'],
  [422, 'platform.unavailable'],
])('H18 an answer of %i is no empty list', async (status, code) => {
  for (const path of [PULL, REVIEWS]) answers.set(path, [refusal(status)]);
  const result = await judge();
  expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } });
  expect(problemsOf(result)).toEqual([code]);
});

test('H18 a platform that fails for a moment is asked again', async () => {
  answers.set(REVIEWS, [refusal(503), ok([])]);
  expect(await judge()).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
});

test('B11 a head that moved while it was judged is undecided', async () => {
  const head = { ...Object(mission.payload.pull_request.head), sha: 'f'.repeat(40) };
  answers.set(PULL, [ok(mission.payload.pull_request), ok({ ...mission.payload.pull_request, head })]);
  const result = await judge();
  expect(result.exit).toBe(2);
  expect(problemsOf(result)).toEqual(['platform.head_moved']);
});

test('H15 a merge group is asked for the pull requests that it lands, and a refusal is undecided', async () => {
  const base_sha = mission.hosted.git('rev-parse', 'release/mve-0.9');
  const merge_group = { head_sha: mission.sha, base_sha, base_ref: 'refs/heads/release/mve-0.9' };
  const group = { event: 'merge_group', payload: { merge_group, repository: mission.payload.repository } };
  const lands = `/repos/mission/platform/commits/${mission.sha}/pulls`;
  answers.set(lands, [ok([{ ...mission.payload.pull_request, merge_commit_sha: mission.sha }])]);
  expect(await judge(group)).toMatchObject({ exit: 0, outputs: { verdict: 'pass' } });
  expect(asked).toEqual([`GET ${lands} as token a-token`, `GET ${REVIEWS} as token a-token`]);
  answers.set(lands, [refusal(403)]);
  const refused = await judge(group);
  expect(refused).toMatchObject({ exit: 2, outputs: { verdict: 'undecided' } });
  expect(problemsOf(refused)).toEqual(['platform.forbidden']);
});
