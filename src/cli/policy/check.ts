import { type Command, Option } from 'commander';
import { counted } from '../../core/model/headline.ts';
import type { ProblemParts } from '../../core/model/problem.ts';
import { faultsSarif } from '../../core/report/faults-sarif.ts';
import { problemText } from '../../core/report/problems.ts';
import { checkPolicies, type PolicyCheck } from '../../io/engine/check.ts';
import { besideFolder } from '../../io/policy-beside.ts';
import { OWN_POLICIES, readPolicyFolder } from '../../io/policy-folder.ts';
import { TOOL } from '../tool.ts';
import { formatted, writeFormatted } from './fmt.ts';

type Format = 'text' | 'json' | 'sarif';

export function check(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .option('--fix', 'write the files in the style of OPA first', false)
    .addOption(new Option('--format <format>', 'of the answer').choices(['text', 'json', 'sarif']).default('text'))
    .action(async (folder: string, { fix, format }: { readonly fix: boolean; readonly format: Format }) => {
      process.exitCode = 2;
      const found = await policyCheck(folder, { fix });
      process.stdout.write(RENDERERS[format](found));
      process.exitCode = found.problems.length === 0 ? 0 : 1;
    });
}

/** What was found in a folder, and the paths of the files that were written anew. */
export interface FolderCheck extends PolicyCheck {
  readonly fixed: readonly string[];
}

/**
 * Checks a folder of policies, after formatting it where `fix` says so. Throws where it, or what the configuration names for it, cannot be
 * read.
 */
async function policyCheck(folder: string, { fix }: { readonly fix: boolean }): Promise<FolderCheck> {
  const files = fix ? (await formatted(folder)).files : new Map<string, string>();
  await writeFormatted(files);
  const found = await readPolicyFolder(folder);
  const checked = await checkPolicies(found, await besideFolder(found));
  return { ...checked, fixed: [...files.keys()] };
}

/** The answer first, then each fault with its line. */
function checkText({ rules, problems, fixed }: FolderCheck): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const headline =
    problems.length === 0
      ? `${counted(rules.length, 'rule')}, no fault`
      : `${counted(problems.length, 'fault')} in ${counted(files, 'file')}`;
  const written = fixed.length === 0 ? '' : `, ${counted(fixed.length, 'file')} written in the style of OPA`;
  return `${[`${headline}${written}`, ...problems.map(problemText)].join('\n\n')}\n`;
}

const RENDERERS: Readonly<Record<Format, (found: FolderCheck) => string>> = {
  text: checkText,
  json: ({ rules, problems, fixed }) => json({ version: 1, rules, faults: problems.map(withoutFrame), fixed }),
  sarif: ({ problems }) => json(faultsSarif(problems, TOOL)),
};

const json = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`;

const withoutFrame = ({ frame: _, ...parts }: ProblemParts): Omit<ProblemParts, 'frame'> => parts;
