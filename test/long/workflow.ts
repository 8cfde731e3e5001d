import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Decision } from '../../src/core/model/decision.generated.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { NODES, pathWith } from '../e2e/nodes.ts';
import { type PullRequestPayload, propose } from '../e2e/pull-request.ts';
import { repository } from '../repository.ts';
import { tool } from './tools.ts';

const WORKFLOW = readFileSync('examples/workflow/phasegate.yml', 'utf8');

const CONFIGURATION = `version: 1
extends: mve@1
phase:
  id: hardening
  records: {log: docs/progress.md}
  entry: [dor.e2e_passing, dor.iac_clean, dor.iac_covered, governance]
  keep: [freeze, dor.e2e_passing, governance]
freeze: {branches: [release/1.0], from: main}
ungoverned: [main]
people: {ana: {github: 101, emails: [ana@example.org]}, bo: {github: 102}}
roles: {release-manager: [ana], security-lead: [bo]}
statements: {accept: [review]}
evidence:
  e2e: {kind: tests, files: "evidence/e2e/*.xml", binding: manifest}
  iac: {kind: iac, files: "evidence/iac/*.json", binding: manifest, covers: ["infra/*.tf"]}
`;

const script = (text: string) =>
  ({ text: `#!/usr/bin/env bash\nset -euo pipefail\n${text}`, executable: true }) as const;

/** A test runner that writes its report, and fails with its tests. */
const e2e = (failure: string) => `cat > evidence/e2e/results.xml <<'XML'
<testsuite name="shop" tests="2" failures="${failure === '' ? 0 : 1}">
  <testcase classname="shop" name="a visitor can buy"/>
  <testcase classname="shop" name="a guest can pay">${failure}</testcase>
</testsuite>
XML
${failure === '' ? 'true' : 'false'}
`;

const SARIF = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'checkov', rules: [{ id: 'CKV_TF_1' }] } },
      artifacts: [{ location: { uri: 'infra/main.tf' } }],
      results: [],
    },
  ],
};

const iac = `cat > evidence/iac/checkov.json <<'JSON'
${JSON.stringify(SARIF)}
JSON
`;

/** The pull request that is judged. */
export interface Judged {
  /** What the repository's end-to-end tests do. */
  readonly tests: 'pass' | 'fail';
  /** The file that it adds. */
  readonly adds: string;
  readonly text?: string;
  /** Folder of past runs, by their number. */
  readonly runs?: string;
}

export interface WorkflowRun {
  readonly exit: number | null;
  readonly log: string;
  /** What the gate's job left as its artifact. */
  readonly decision: Decision;
  /** The folder of all artifacts. */
  readonly artifacts: string;
}

/** Runs the shipped workflow, as it stands, for a pull request of a small repository: no network, no container. */
export function runWorkflow(folder: string, { tests, adds, text = '# New\n', runs = folder }: Judged): WorkflowRun {
  const temporary = mkdtempSync(join(folder, 'run-'));
  const hosted = repository();
  try {
    const failure = tests === 'pass' ? '' : '<failure message="no such card"/>';
    hosted.commit('Build the shop', {
      '.github/workflows/phasegate.yml': WORKFLOW,
      '.phasegate.yml': CONFIGURATION,
      'ci/e2e.sh': script(e2e(failure)),
      'ci/iac.sh': script(iac),
      'infra/main.tf': 'terraform {}\n',
    });
    hosted.git('branch', 'release/1.0');
    hosted.branch('change', 'release/1.0');
    hosted.commit(`Add ${adds}`, { [adds]: text });
    const { payload, sha } = propose(
      { directory: hosted.path, git: hosted.git },
      {
        repository: 'shop/shop',
        trusted: 'main',
        base: 'release/1.0',
        head: 'change',
        author: { id: 101, login: 'ana' },
      },
    );
    hosted.git('checkout', '--quiet', '--detach', sha);
    const ended = act(temporary, hosted.path, payload, runs);
    const artifacts = join(temporary, 'artifacts');
    const report = join(artifacts, 'phasegate-report/decision.json');
    if (!existsSync(report)) throw new Error(`the run left no decision\n${ended.log}`);
    return { ...ended, artifacts, decision: asDecision(JSON.parse(readFileSync(report, 'utf8'))) };
  } finally {
    hosted.remove();
  }
}

function act(
  temporary: string,
  directory: string,
  payload: PullRequestPayload,
  runs: string,
): Pick<WorkflowRun, 'exit' | 'log'> {
  const event = join(temporary, 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  const args = [
    ...[
      'pull_request',
      '--bind',
      '--no-skip-checkout',
      '--no-cache-server',
      '--platform',
      'ubuntu-latest=-self-hosted',
    ],
    ...['--directory', directory, '--eventpath', event, '--defaultbranch', 'main'],
    ...['--action-cache-path', join(temporary, 'cache')],
    ...['--env', `ORIGIN=${directory}`, '--env', `ARTIFACTS=${join(temporary, 'artifacts')}`, '--env', `RUNS=${runs}`],
    ...actions(temporary).flatMap((mapped) => ['--local-repository', mapped]),
  ];
  const node24 = NODES.find(({ version }) => version.startsWith('v24.'));
  if (node24 === undefined) throw new Error('Node 24 is not installed: npm ci --prefix test/nodes');
  const home = join(temporary, 'home');
  mkdirSync(home, { recursive: true });
  const { status, stdout, stderr } = spawnSync(tool('act'), args, {
    encoding: 'utf8',
    env: { PATH: `${resolve('test/e2e/actions/gh')}:${pathWith(node24)}`, HOME: home, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
  return { exit: status, log: stdout + stderr };
}

/** Each action of the workflow, at the commit that it is pinned to, as a folder on this machine. */
function actions(temporary: string): readonly string[] {
  const folders: Readonly<Record<string, string>> = {
    'phasegate/phasegate': published(temporary),
    'actions/checkout': resolve('test/e2e/actions/checkout'),
    'actions/upload-artifact': resolve('test/e2e/actions/upload-artifact'),
    'actions/download-artifact': resolve('test/e2e/actions/download-artifact'),
  };
  const pinned = [...WORKFLOW.matchAll(/uses: ((\S+)@[0-9a-f]{40})\b/g)];
  return [...new Set(pinned.map(([, use = '', name = '']) => `${use}=${folders[name] ?? ''}`))];
}

/** The action as a workflow downloads it: only what it needs to run. */
function published(temporary: string): string {
  const folder = join(temporary, 'phasegate');
  for (const path of ['action.yml', 'package.json', 'dist']) cpSync(path, join(folder, path), { recursive: true });
  return folder;
}
