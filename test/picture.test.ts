import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScene, readCase } from '../examples/scene.ts';
import { pictureOf } from '../scripts/picture.ts';

const PICTURE = resolve('docs/pictures/failing-check.svg');
const example = resolve('examples/mve-0.9');
const sibling = join(example, 'cases/feature-into-freeze');
const workshop = mkdtempSync(join(tmpdir(), 'phasegate-picture-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

let told = '';

beforeAll(() => {
  const cli: readonly [string, ...string[]] = [process.execPath, resolve('dist/cli.js')];
  const scene = makeScene(example, workshop, cli, readCase(sibling), sibling);
  const { stdout, stderr } = spawnSync(cli[0], [...cli.slice(1), ...scene.args], {
    cwd: scene.repository.directory,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, FORCE_COLOR: '1', LC_ALL: 'C.UTF-8' },
  });
  const end = stdout.indexOf('\n', stripped(stdout, 'passed '));
  expect(stderr).toBe('');
  told = `${dimmed('$ npm start feature-into-freeze')}\n\n${stdout.slice(0, end)}`;
});

const dimmed = (text: string): string => `\u001b[2m${text}\u001b[22m`;

/** Where the line that counts what passed begins: what stands below names digests that change with every policy. */
const stripped = (text: string, start: string): number => {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => stripVTControlCharacters(line).startsWith(start));
  return lines.slice(0, index).join('\n').length + 1;
};

test('the picture in the README shows what the example prints', () => {
  const picture = pictureOf(told, 'phasegate refuses a feature in a frozen branch');
  if (process.env.GOLDEN === '1') writeFileSync(PICTURE, picture);
  expect(readFileSync(PICTURE, 'utf8')).toBe(picture);
});

test('every word of the report stands in the picture', () => {
  const shown = [...pictureOf(told, 'x').matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text = '']) => text).join(' ');
  for (const word of stripVTControlCharacters(told).replace(/[&<>]/g, ' ').split(/\s+/)) expect(shown).toContain(word);
});

test('a colour that is not known is an error', () => {
  expect(() => pictureOf('\u001b[95mpink', 'x')).toThrow('95');
});

test('an escape sequence that is no colour is an error', () => {
  expect(() => pictureOf('\u001b[2Jcleared', 'x')).toThrow('no colour');
});

test('markup in the text is shown, not read', () => {
  expect(pictureOf('<b>&', 'x')).toContain('&lt;b&gt;&amp;');
});
