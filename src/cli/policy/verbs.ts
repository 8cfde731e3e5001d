import type { Verbs } from '../verbs.ts';

/** What `phasegate policy` can be asked, in the order of its help. */
export const POLICY_VERBS: Verbs = {
  digest: {
    description: 'print the digest that pins a pack in the configuration',
    load: async () => (await import('./digest.ts')).digest,
  },
  new: {
    description: 'begin a rule and its tests; nothing is overwritten',
    load: async () => (await import('./new.ts')).newRule,
  },
  check: {
    description: 'hold policies against the schema and the conventions of a gate',
    load: async () => (await import('./check.ts')).check,
  },
  test: {
    description: 'check policies and run their tests, in OPA and as the gate runs them',
    load: async () => (await import('./test.ts')).test,
  },
  fmt: {
    description: "write policies in OPA's own style",
    load: async () => (await import('./fmt.ts')).fmt,
  },
  docs: {
    description: 'write a page for each rule, with examples from its tests',
    load: async () => (await import('./docs.ts')).docs,
  },
  replay: {
    description: 'show what new rules would have said of past decisions',
    load: async () => (await import('./replay.ts')).replay,
  },
  build: {
    description: 'write an OPA bundle of your rules and the pack',
    load: async () => (await import('./build.ts')).build,
  },
  editor: {
    description: 'write what a language server for Rego completes paths from',
    load: async () => (await import('./editor.ts')).editor,
  },
};
