import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeScene, readCase } from '../../examples/scene.ts';
import type { StoryCase } from '../../examples/story.ts';
import type { Decision } from '../../src/core/model/decision.generated.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { asSnapshot } from '../../src/core/schema/snapshot.ts';

const example = resolve('examples/mve-0.9');
const cli: readonly [string, ...string[]] = [process.execPath, resolve('dist/cli.js')];
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-examples-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

interface Outcome {
  readonly exit: number | null;
  readonly text: string;
  readonly decision: Decision;
}

function judge(name: string, sibling?: StoryCase): Outcome {
  const scene = makeScene(example, join(workshop, name), cli, sibling, join(example, 'cases', name));
  const [node, ...args] = cli;
  const { status, stdout, stderr } = spawnSync(node, [...args, ...scene.args], {
    cwd: scene.repository.directory,
    encoding: 'utf8',
  });
  const path = join(scene.output, 'decision.json');
  if (!existsSync(path)) throw new Error(`no decision\n${stdout}${stderr}`);
  const snapshot = join(scene.output, 'snapshot.json');
  asSnapshot(JSON.parse(readFileSync(snapshot, 'utf8')));
  return { exit: status, text: stdout, decision: asDecision(JSON.parse(readFileSync(path, 'utf8'))) };
}

const statuses = ({ rules }: Decision) => Object.fromEntries(rules.map(({ code, status }) => [code, status]));

describe('the example', () => {
  test('the kickoff passes with every lead signed and every report green', () => {
    const { exit, text, decision } = judge('base');
    expect({ exit, verdict: decision.verdict, simulated: decision.simulated }).toEqual({
      exit: 0,
      verdict: 'pass',
      simulated: true,
    });
    expect(decision.rules.filter(({ status }) => status !== 'pass' && status !== 'off')).toEqual([]);
    expect(text).toContain(decision.headline);
    expect(decision.next_change).toBeDefined();
  });

  test.each(
    readdirSync(join(example, 'cases')).map((name) => ({ name, sibling: readCase(join(example, 'cases', name)) })),
  )('$name: $sibling.title', ({ name, sibling }) => {
    const { exit, text, decision } = judge(name, sibling);
    const found = statuses(decision);
    const asked = Object.fromEntries(Object.keys(sibling.expect.rules).map((code) => [code, found[code]]));
    expect({ exit, verdict: decision.verdict, rules: asked }).toEqual({
      exit: sibling.expect.exit,
      verdict: sibling.expect.verdict,
      rules: sibling.expect.rules,
    });
    for (const words of sibling.expect.says ?? []) expect(text).toContain(words);
  });
});
