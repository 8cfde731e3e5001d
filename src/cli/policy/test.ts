import { type Command, InvalidArgumentError, Option } from 'commander';
import { shortcomings, type TestReport } from '../../core/model/policy-test.ts';
import { testText } from '../../core/report/policy-tests.ts';
import { configurationBeside } from '../../io/configuration-beside.ts';
import { keepReport, keptReport, testKey } from '../../io/engine/test-key.ts';
import { NOTHING_BESIDE, OWN_POLICIES, type PolicyFolder, readPolicyFolder } from '../../io/policy-folder.ts';

type Format = 'text' | 'json' | 'junit';

interface TestOptions {
  readonly run: string;
  readonly mutate: boolean;
  readonly threshold?: number;
  readonly format: Format;
  readonly watch: boolean;
}

export function test(command: Command): void {
  command
    .argument('[folder]', 'a folder of policies', OWN_POLICIES)
    .option('--run <regex>', 'only tests whose full name, data.<package>.<test>, matches', '')
    .option('--threshold <percent>', 'of lines that tests must run; each rule must deny and allow too', percentage)
    .addOption(
      new Option('--mutate', 'change policies and snapshots a little: some test must notice')
        .default(false)
        .conflicts('run'),
    )
    .option('--watch', 'run again after each change', false)
    .addOption(new Option('--format <format>', 'of the answer').choices(['text', 'json', 'junit']).default('text'))
    .action(async (folder: string, options: TestOptions) => {
      process.exitCode = 2;
      const once = async (): Promise<void> => {
        const report = await policyTest(folder, options);
        process.stdout.write(await rendered(report, options));
        process.exitCode = shortcomings(report, options.threshold).length === 0 ? 0 : 1;
      };
      if (!options.watch) return once();
      const interrupted = new AbortController();
      process.once('SIGINT', () => interrupted.abort());
      await (await import('./watch-tests.ts')).watchTests(folder, once, interrupted.signal);
    });
}

/**
 * Checks and tests a folder of policies, or takes the answer from the cache where nothing it was made from has changed; a cache of
 * false is none. Throws Problems where the folder cannot be read or holds no test, for a pack of the configuration
 * that cannot be used, and for a list of explained mutants that is stale.
 */
export async function policyTest(
  folderName: string,
  { run, mutate }: Pick<TestOptions, 'run' | 'mutate'>,
  cacheDir?: string | false,
): Promise<TestReport> {
  const folder = await readPolicyFolder(folderName);
  const beside = (await isConfigured(folder))
    ? await (await import('../../io/policy-beside.ts')).besideFolder(folder)
    : NOTHING_BESIDE;
  const key = await testKey(folder, [run, mutate, [...beside.dataSchemas], [...beside.packs]]);
  let report = cacheDir === false ? undefined : await keptReport(key, cacheDir);
  if (report === undefined) {
    report = await (await import('./run-tests.ts')).runTests(folder, beside, { run, mutate });
    const isSettled = report.problems.every(({ code }) => code !== 'policy.engines_differ');
    if (cacheDir !== false && isSettled) await keepReport(key, report, cacheDir);
  }
  if (report.mutation === undefined) return report;
  const { explainedBy, mutantReasons } = await import('../../io/mutant-reasons.ts');
  return { ...report, mutation: explainedBy(report.mutation, await mutantReasons(folderName), folderName) };
}

/** Only then the configuration matters, which takes longer to read than everything else. */
async function isConfigured({ folder, modules }: PolicyFolder): Promise<boolean> {
  if ([...modules.values()].some((source) => source.includes('data_'))) return true;
  return (await configurationBeside(folder))?.bytes.includes('packs') === true;
}

async function rendered(report: TestReport, { format, threshold }: TestOptions): Promise<string> {
  if (format === 'text') return testText(report, threshold);
  if (format === 'junit') return (await import('../../core/report/policy-tests-junit.ts')).testJunit(report, threshold);
  const { problems, ...rest } = report;
  const faults = problems.map(({ frame: _, ...parts }) => parts);
  const short = shortcomings(report, threshold);
  return `${JSON.stringify({ version: 1, passed: short.length === 0, shortcomings: short, faults, ...rest }, undefined, 2)}\n`;
}

function percentage(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError('a number from 0 to 100 is expected');
}
