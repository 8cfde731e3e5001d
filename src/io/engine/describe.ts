import type { RuleExample, RuleInfo } from '../../core/model/policy.ts';
import { Problems } from '../../core/model/problem.ts';
import { type Beside, NOTHING_BESIDE, type PolicyFolder } from '../policy-folder.ts';
import { compiledFolder } from './compiled-folder.ts';
import { policyProblem } from './diagnostics.ts';
import { callOpa } from './opa.ts';
import { packSources, testingSources } from './pack-sources.ts';

/** A rule, what it reads of `data.params`, and its tests as examples. */
export interface DescribedRule {
  readonly rule: RuleInfo;
  readonly parameters: readonly string[];
  readonly examples: readonly RuleExample[];
}

/** The rules that stand in a folder, by code. Throws Problems where they or their tests do not compile. */
export async function describedRules(
  folder: PolicyFolder,
  configured: Beside = NOTHING_BESIDE,
): Promise<readonly DescribedRule[]> {
  const { rules } = await compiledFolder(folder, configured);
  const own = rules.filter(({ file }) => folder.modules.has(file));
  const beside = folder.isPack
    ? { modules: {}, tests: {}, documents: {} }
    : await Promise.all([packSources(), testingSources()]).then(([pack, testing]) => ({
        modules: { ...pack.modules, ...Object.fromEntries(configured.packs) },
        tests: testing.modules,
        documents: testing.documents,
      }));
  const documents = [...Object.values(beside.documents), ...folder.documents.values()];
  const answer = await callOpa('describe', {
    modules: { ...beside.modules, ...beside.tests, ...Object.fromEntries([...folder.modules, ...folder.tests]) },
    data: Object.assign({}, ...documents.map((text) => JSON.parse(text))),
  });
  if (answer.diagnostics.length > 0) throw new Problems(answer.diagnostics.map(policyProblem));
  return own.map((rule) => ({
    rule,
    parameters: answer.parameters[rule.code] ?? [],
    examples: answer.examples.filter(({ code }) => code === rule.code),
  }));
}
