import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { configurationPage, decisionPage, snapshotPage } from './documents.ts';
import { evidencePage, inputsPage, inputsTable } from './evidence.ts';
import { attacksPage, problemsPage } from './problems.ts';
import { rulePages, shippedRules } from './rules.ts';
import { testBlocks } from './tests.ts';

const [START, END] = ['<!-- inputs: written by `node docs.mjs` from action.yml -->', '<!-- /inputs -->'];

/** Every generated page by its path; README.md is among them where it has the two markers of the inputs. */
export function pages(): ReadonlyMap<string, string> {
  const tests = testBlocks();
  return new Map([
    ...rulePages(shippedRules(), tests),
    ['docs/problems.md', problemsPage(tests)],
    ['docs/attacks.md', attacksPage(tests)],
    ['docs/evidence.md', evidencePage()],
    ['docs/snapshot.md', snapshotPage()],
    ['docs/decision.md', decisionPage()],
    ['docs/configuration.md', configurationPage()],
    ['docs/inputs.md', inputsPage()],
    ...readme(),
  ]);
}

/** The pages that are missing, that differ, or that belong to a rule which is gone. */
export function differences(): readonly string[] {
  const wanted = pages();
  const differing = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  return [...differing.map(([path]) => path), ...leftOver(wanted)].sort();
}

/** Writes what differs and removes pages of rules that are gone. Returns their paths. */
export function writePages(): readonly string[] {
  const wanted = pages();
  const changed = differences();
  for (const path of changed) {
    const text = wanted.get(path);
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return changed;
}

const leftOver = (wanted: ReadonlyMap<string, string>): readonly string[] =>
  globSync('docs/rules/*.md').filter((path) => !wanted.has(path));

function readme(): readonly (readonly [string, string])[] {
  const text = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) return [];
  return [['README.md', `${text.slice(0, start + START.length)}\n${inputsTable()}\n${text.slice(end)}`]];
}
