import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Problem } from '../../core/model/problem.ts';
import { readPolicy } from '../../io/engine/compiled-policy.ts';
import { distFile } from '../../io/engine/dist-file.ts';
import { writeNew } from '../../io/output.ts';
import { OWN_POLICIES } from '../../io/policy-folder.ts';
import { ruleFiles, ruleName } from './rule-template.ts';

export function newRule(command: Command): void {
  command
    .argument('<gate/rule>', 'such as freeze/no_friday')
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .action(async (name: string, folder: string) => {
      process.exitCode = 2;
      process.stdout.write(await newRuleCommand(name, folder));
      process.exitCode = 0;
    });
}

/**
 * Writes a rule and its test, and gives what to print. Throws `input.invalid` for a name that is none and for files that exist,
 * `policy.duplicate` for a rule of the pack, `output.failed`.
 */
export async function newRuleCommand(name: string, folder: string): Promise<string> {
  const named = ruleName(name);
  if (named === undefined) throw misnamed(name);
  const code = `${named.gate}.${named.rule}`;
  const pack = readPolicy(await readFile(distFile('policies.wasm')));
  if (pack.rules.some((rule) => rule.code === code)) throw duplicate(code);
  const top = folder.replace(/\/+$/, '');
  const files = [...ruleFiles(named.gate, named.rule)].map(([path, text]) => [`${top}/${path}`, text] as const);
  for (const [path] of files) if (await exists(path)) throw occupied(path);
  for (const [path, text] of files) await writeNew(path, text);
  return said(
    code,
    folder,
    files.map(([path]) => path),
  );
}

function said(code: string, folder: string, files: readonly string[]): string {
  const [rule = ''] = files;
  const where = folder === OWN_POLICIES ? '' : ` ${folder}`;
  const next = [
    `say in ${rule} what is good; one of its two tests fails until you do`,
    `phasegate policy test${where}`,
    `phasegate policy check${where}`,
    `it judges as soon as it is on the protected branch; let it warn first with an entry under rules:, such as`,
  ];
  const softness = `     rules: {${code}: {level: warn, until: DATE, owner: PERSON, reason: TEXT}}`;
  return [
    ...files.map((file) => `wrote  ${file}`),
    '',
    'next',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
    softness,
    '',
  ].join('\n');
}

const exists = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    () => false,
  );

function misnamed(found: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: 'a rule is named by its gate and itself',
    found,
    expected: '<gate>/<rule>, each of lower-case letters, digits and _, and no word of Rego',
    remedy: 'name it like freeze/no_friday',
  });
}

function occupied(file: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: 'the file exists, so nothing was written',
    file,
    expected: 'a rule that is not there yet',
    remedy: 'choose another name, or edit the file',
  });
}

function duplicate(code: string): Problem {
  return new Problem({
    code: 'policy.duplicate',
    message: `the pack has a rule ${code} already`,
    found: code,
    expected: 'a code of its own',
    remedy: 'choose another name',
  });
}
