import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Documents whose commands and files are worked through in their order, in one shell and one folder. */
const TUTORIALS = [
  'docs/triage-a-fix.md',
  'docs/sign-and-enter.md',
  'docs/write-your-first-rule.md',
  'docs/roll-out-a-rule.md',
  'docs/why-undecided.md',
];

const RUN_MS = 180_000;
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-tutorials-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

interface Step {
  readonly line: number;
  /** What the shell is given. */
  readonly script: string;
  /** What the page shows of it; undefined for a file. */
  readonly shown?: string;
  readonly exit: number;
}

interface Done {
  readonly exit: number;
  readonly printed: string;
}

/** A fence with what follows the path of a file and a colon, or with commands after `$ ` and what they print. */
const FENCE = /(?:`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(FENCE)].flatMap(({ index, 1: path, 2: language, 3: body = '' }) => {
    const line = page.slice(0, index).split('\n').length;
    if (language === 'console') return commandsOf(body, line);
    if (path === undefined) throw new Error(`line ${line}: a block is neither a command nor a file with its path`);
    return [
      { line, exit: 0, script: `mkdir -p "$(dirname ${path})" && cat > ${path} <<'END_OF_FILE'\n${body}END_OF_FILE` },
    ];
  });
}

function commandsOf(body: string, line: number): readonly Step[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [, script = '', shown = ''] = /^(.*(?:\n> .*)*)\n([\s\S]*)$/.exec(text) ?? [];
      return {
        line,
        script: script.replace(/^> /gm, ''),
        shown: shown.trim(),
        exit: Number(/# exit code (\d+)$/.exec(script)?.[1] ?? 0),
      };
    });
}

/** Works through all steps in one shell; a step that is not reached has no answer. */
function workThrough(steps: readonly Step[], folder: string): readonly Done[] {
  const mark = '\u001e';
  const script = steps.map(({ script }) => `{ ${script}\n} 2>&1 </dev/null; printf '%s\\n' "${mark}$?"`).join('\n');
  const bin = join(folder, 'bin');
  const home = join(folder, 'home');
  for (const path of [bin, home, join(folder, 'work')]) mkdirSync(path, { recursive: true });
  writeFileSync(join(bin, 'phasegate'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`);
  chmodSync(join(bin, 'phasegate'), 0o755);
  const date = '2026-11-30T09:00:00Z';
  const person = { NAME: 'Ana', EMAIL: 'ana@example.org', DATE: date };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = {
    ...Object.fromEntries(identity),
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    LANG: 'C.UTF-8',
    XDG_CACHE_HOME: join(workshop, 'cache'),
  };
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: join(folder, 'work'), env, encoding: 'utf8' });
  return stdout
    .split(new RegExp(`(?<=${mark}\\d+)\n`))
    .filter((part) => part.includes(mark))
    .map((part) => {
      const [printed = '', exit = ''] = part.split(mark);
      return { printed: printed.trim(), exit: Number(exit) };
    });
}

/** `…` alone on a line stands for lines, elsewhere for a part of one. */
function patternOf(shown: string): RegExp {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const lines = shown.split('\n').map((line) => {
    if (line.trim() === '…') return '(?:.*\\n)*?';
    return `${line.trimEnd().split('…').map(literal).join('.*')} *\\n`;
  });
  return new RegExp(`^${lines.join('')}$`);
}

describe.each(TUTORIALS)('%s', (path) => {
  const steps = stepsOf(readFileSync(path, 'utf8'));
  let done: readonly Done[] = [];
  beforeAll(() => {
    done = workThrough(steps, mkdtempSync(join(workshop, 'reader-')));
  }, RUN_MS);

  test('has commands, and shows what they print', () => {
    expect(steps.filter(({ shown }) => shown !== undefined && shown !== '').length).toBeGreaterThan(3);
  });

  test.each(steps.map((step, index) => [`line ${step.line}`, step.script.split('\n')[0], index, step] as const))(
    '%s: %s',
    (_, __, index, { shown, exit }) => {
      const { printed = '', exit: ended } = done[index] ?? {};
      expect({ ended, printed }).toEqual({ ended: exit, printed: expect.any(String) });
      if (shown !== undefined && shown !== '') expect(`${printed}\n`).toMatch(patternOf(shown));
    },
  );
});
