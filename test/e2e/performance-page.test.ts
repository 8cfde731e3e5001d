import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { MINIMAL, parsed } from '../core/config/samples.ts';

const PAGE = 'docs/performance.md';
const page = readFileSync(PAGE, 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'phasegate-performance-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const BLOCK = /^```console\n\$ (phasegate .*)\n([\s\S]*?)^```$/gm;

/** With `GOLDEN=1` the page is written anew: read the difference. */
test('every command of the page prints what the page shows, one after the other', () => {
  symlinkSync(resolve('examples'), join(directory, 'examples'));
  const told = page.replace(BLOCK, (_, command: string) => {
    const run = command.replace(/^phasegate/, `"${process.execPath}" "${resolve('dist/cli.js')}"`);
    const { stdout, stderr } = spawnSync('bash', ['-c', run], { cwd: directory, encoding: 'utf8' });
    return `\`\`\`console\n$ ${command}\n${stdout}${stderr}\`\`\``;
  });
  if (process.env.GOLDEN === '1') writeFileSync(PAGE, told);
  expect(told).toBe(readFileSync(PAGE, 'utf8'));
  expect([...page.matchAll(BLOCK)].length).toBeGreaterThan(3);
});

test('every configuration of the page is one', () => {
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => parse(yaml));
  expect(blocks.length).toBeGreaterThan(1);
  for (const block of blocks) {
    const text = `${MINIMAL}${stringify(block)}`.replaceAll('owner: tomas', 'owner: ana');
    expect(parsed(text).configuration.file).toBe('.phasegate.yml');
  }
});
