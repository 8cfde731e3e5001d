import type { Command } from 'commander';

export interface Verb {
  readonly description: string;
  /** Whether its answer is a verdict. */
  readonly judges?: true;
  /** Gives what adds the verb's options and its action, or verbs of its own, to its command. */
  readonly load: () => Promise<(command: Command) => void | Promise<void>>;
}

export type Verbs = Readonly<Record<string, Verb>>;

/** Only the verb that is asked for is loaded: most of the code belongs to `check`. */
export async function addVerbs(parent: Command, verbs: Verbs, args: readonly string[]): Promise<void> {
  for (const [name, { description, load }] of Object.entries(verbs)) {
    const command = parent.command(name).description(description);
    if (args.includes(name)) await (await load())(command);
  }
}

/** The words of a person who asked for no verdict; undefined where one was asked for. */
export function askedFor(verbs: Verbs, args: readonly string[]): string | undefined {
  const [name = ''] = args;
  return Object.hasOwn(verbs, name) && verbs[name]?.judges === true ? undefined : args.join(' ');
}

/** What `phasegate` can be asked, in the order of its help. */
export const VERBS: Verbs = {
  check: {
    description: 'judge a change: local refs, or the payload of an event',
    judges: true,
    load: async () => (await import('./check.ts')).check,
  },
  collect: {
    description: 'read the evidence of some slots into a part that `check --part` takes',
    load: async () => (await import('./collect.ts')).collect,
  },
  merge: {
    description: 'join the parts of many jobs into one that `check --part` takes',
    load: async () => (await import('./merge.ts')).merge,
  },
  decide: {
    description: 'decide a stored snapshot again; with the same policies the answer is the same, byte for byte',
    judges: true,
    load: async () => (await import('./decide.ts')).decide,
  },
  explain: {
    description: 'why a rule came to its answer in the last decision, or what a problem code means',
    load: async () => (await import('./explain.ts')).explain,
  },
  record: {
    description: 'run a producer and write down how its evidence was made',
    load: async () => (await import('./record.ts')).record,
  },
  enter: {
    description: 'turn a pass at the entry into the decision that begins the phase',
    load: async () => (await import('./enter.ts')).enter,
  },
  inspect: {
    description: 'show what evidence files say, as the gate would read them',
    load: async () => (await import('./inspect.ts')).inspect,
  },
  baseline: {
    description: 'write a performance baseline, or accept old findings of linters',
    load: async () => (await import('./baseline.ts')).baseline,
  },
  expect: {
    description: 'list the tests of a good run, so that the gate misses one that is gone',
    load: async () => (await import('./expect.ts')).expect,
  },
  formats: {
    description: 'list the formats of evidence, and how tools write them',
    load: async () => (await import('./formats.ts')).formats,
  },
  policy: {
    description: 'write, check and try out policies',
    load: async () => (await import('./policy.ts')).policy,
  },
  config: { description: 'look at the configuration', load: async () => (await import('./config.ts')).config },
};
