import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import { configurationPage, decisionPage, snapshotPage } from './documents.ts';
import { evidencePage, inputsPage, inputsTable } from './evidence.ts';
import { attacksPage, problemsPage } from './problems.ts';
import { rulePages } from './rules.ts';
import { testBlocks } from './tests.ts';

/** The parts of README.md that are written here: each stands between its two markers. */
const README_PARTS = [
  { start: '<!-- inputs: written by `node docs.mjs` from action.yml -->', end: '<!-- /inputs -->', text: inputsTable },
  {
    start: '<!-- workflow: written by `node docs.mjs` from examples/workflow/phasegate.yml -->',
    end: '<!-- /workflow -->',
    text: () => `\`\`\`yaml\n${readFileSync('examples/workflow/phasegate.yml', 'utf8').trimEnd()}\n\`\`\``,
  },
];

/** Every generated page by its path; parts of README.md are among them. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const tests = testBlocks();
  return new Map([
    ...(await rulePages(tests)),
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
export async function differences(): Promise<readonly string[]> {
  const wanted = await pages();
  const differing = [...wanted].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  return [...differing.map(([path]) => path), ...leftOver(wanted)].sort();
}

/** Writes what differs and removes pages of rules that are gone. Returns their paths. */
export async function writePages(): Promise<readonly string[]> {
  const wanted = await pages();
  const changed = await differences();
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
  if (!existsSync('README.md')) return [];
  return [['README.md', README_PARTS.reduce(withPart, readFileSync('README.md', 'utf8'))]];
}

function withPart(page: string, { start, end, text }: (typeof README_PARTS)[number]): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n${text()}\n${page.slice(to)}`;
}
