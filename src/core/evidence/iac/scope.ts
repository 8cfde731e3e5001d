import { joined } from '../repository-paths.ts';

/** How a tool was run, by the manifest. */
export interface ToolRun {
  /** Of the report. */
  readonly tool?: string;
  readonly command?: readonly string[];
  readonly directory?: string;
}

interface Scope {
  readonly programs: readonly string[];
  /** Commands of the program that read the directory; without them: every one. */
  readonly commands?: readonly string[];
  /** How it is told another directory. */
  readonly chdir: RegExp;
}

/** Tools that document that they read every Terraform file of one directory. `show` reads a plan or a state, `fmt` the files it is given. */
const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['terraform', { programs: ['terraform', 'tofu'], commands: ['validate', 'plan'], chdir: /^-chdir=(.+)$/ }],
  ['tflint', { programs: ['tflint'], chdir: /^--chdir=(.+)$/ }],
]);

/** Options that leave files of the directory out. */
const NARROWING = /^--(?:filter|only)\b/;

/**
 * Whether a file of the repository is in the documented scope of a run: a Terraform file directly in the working directory. Undefined where
 * the run proves no scope: no manifest, another program (a shell may have changed the directory), a command that does not read the
 * directory, or an option that narrows it.
 */
export function scopeOf({ tool, command, directory }: ToolRun): ((path: string) => boolean) | undefined {
  const scope = tool === undefined ? undefined : SCOPES.get(tool);
  const [program, ...options] = command ?? [];
  if (scope === undefined || program === undefined || directory === undefined) return undefined;
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
  if (!scope.programs.includes(name) || options.some((option) => NARROWING.test(option))) return undefined;
  const asked = options.find((option) => !option.startsWith('-')) ?? '';
  if (scope.commands !== undefined && !scope.commands.includes(asked)) return undefined;
  const chdir = options.map((option) => scope.chdir.exec(option)?.[1]).find((found) => found !== undefined);
  if (chdir?.startsWith('/') || options.includes('--chdir')) return undefined;
  const probe = joined(`${directory}/${chdir ?? ''}`, 'x');
  if (probe === undefined) return undefined;
  const prefix = probe.slice(0, -1);
  return (path) => path.startsWith(prefix) && /^[^/]+\.tf(?:\.json)?$/.test(path.slice(prefix.length));
}
