import { joined } from '../repository-paths.ts';

/** How a tool was run, by the manifest. */
export interface ToolRun {
  /** Of the report. */
  readonly tool?: string;
  readonly command?: readonly string[];
  readonly directory?: string;
}

/** Tools that document that they read every Terraform file of one directory: their programs, and how they are told another directory. */
const SCOPES: ReadonlyMap<string, { programs: readonly string[]; chdir: RegExp }> = new Map([
  ['terraform', { programs: ['terraform', 'tofu'], chdir: /^-chdir=(.+)$/ }],
  ['tflint', { programs: ['tflint'], chdir: /^--chdir=(.+)$/ }],
]);

/** Options that leave files of the directory out. */
const NARROWING = /^--(?:filter|only)\b/;

/**
 * Whether a file of the repository is in the documented scope of a run: a Terraform file directly in the working directory. Undefined where
 * the run proves no scope: no manifest, another program (a shell may have changed the directory), or an option that narrows it.
 */
export function scopeOf({ tool, command, directory }: ToolRun): ((path: string) => boolean) | undefined {
  const scope = tool === undefined ? undefined : SCOPES.get(tool);
  const [program, ...options] = command ?? [];
  if (scope === undefined || program === undefined || directory === undefined) return undefined;
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
  if (!scope.programs.includes(name) || options.some((option) => NARROWING.test(option))) return undefined;
  const chdir = options.map((option) => scope.chdir.exec(option)?.[1]).find((found) => found !== undefined);
  if (chdir?.startsWith('/') || options.includes('--chdir')) return undefined;
  const probe = joined(`${directory}/${chdir ?? ''}`, 'x');
  if (probe === undefined) return undefined;
  const prefix = probe.slice(0, -1);
  return (path) => path.startsWith(prefix) && /^[^/]+\.tf(?:\.json)?$/.test(path.slice(prefix.length));
}
