import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const found = [
      ...text.matchAll(/^(?:(?:import|export)\b[^'=\n]*|\} from )'([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm),
    ].map(([, statically, lazily]) => statically ?? lazily ?? '');
    return {
      path,
      text,
      imports: found.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name)),
    };
  });

const PURE_LIBRARIES =
  /^(saxes|yaml|mdast-util-|micromark-|picomatch|ajv|picocolors|mdast$|semver|simple-statistics|re2js|preact)/;
const CORE_PARTS = ['evidence', 'config', 'snapshot', 'decide', 'report'];

/** What each part may import, and why the rest is refused. */
const WALLS: readonly { from: RegExp; may: (name: string, path: string) => boolean; why: string }[] = [
  {
    from: /^src\/core\/(model|schema)\//,
    may: (name, path) =>
      /^src\/core\/(model|schema)\//.test(name) ||
      PURE_LIBRARIES.test(name) ||
      (path === 'src/core/model/time/zone.ts' && name === 'node:zlib'),
    why: 'the model knows nothing but itself',
  },
  ...CORE_PARTS.map((part) => ({
    from: new RegExp(`^src/core/${part}/`),
    may: (name: string, path: string) =>
      new RegExp(`^src/core/(model|schema|${part})/`).test(name) ||
      PURE_LIBRARIES.test(name) ||
      name === 'policies/mve.json' ||
      (path === 'src/core/snapshot/digest.ts' && name === 'node:crypto'),
    why: 'the core is deaf and blind: no I/O, no platform, no other part of the core',
  })),
  {
    from: /^src\/io\//,
    may: (name) => !/^src\/(cli\/|action|run|replay|explain)/.test(name),
    why: 'the edge serves the orchestration and does not know it',
  },
  {
    from: /^src\/(run|replay|explain)\.ts$/,
    may: (name) => !/^(@actions|node:)/.test(name),
    why: 'the orchestration reaches the world through ports',
  },
  {
    from: /^src\/(?!engine\.ts$|io\/engine\/evaluator\.ts$)/,
    may: (name) => !/^src\/io\/engine\/(evaluator|worker-port|compile-modules)\.ts$/.test(name),
    why: 'policies are compiled and evaluated through src/engine.ts and nothing else',
  },
  {
    from: /^src\/(action\.ts|cli\/)/,
    may: (name) =>
      !/^src\/core\/(snapshot|decide)\//.test(name) || /^src\/core\/(decide\/entry|snapshot\/part)\.ts$/.test(name),
    why: 'entry points call run.ts, they do not decide',
  },
];

describe('who may import whom', () => {
  test.each(sources.map(({ path, imports }) => ({ path, imports })))('$path', ({ path, imports }) => {
    const refused = WALLS.filter(({ from }) => from.test(path)).flatMap(({ may, why }) =>
      imports.filter((name) => !may(name, path)).map((name) => `${path} imports ${name}: ${why}`),
    );
    expect(refused).toEqual([]);
  });
});

describe('the core is synchronous and sees neither process nor clock', () => {
  const core = sources.filter(({ path }) => path.startsWith('src/core/'));
  test.each(core)('$path', ({ text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
    expect(
      code.match(/\basync\b|\bawait\b|\bprocess\b|\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bconsole\b/g),
    ).toBeNull();
  });
});

describe('size budgets', () => {
  test.each(sources)('$path has at most 250 lines', ({ text }) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(250);
  });
  test.each(
    sources.filter(({ path }) => path === 'src/action.ts' || path === 'src/cli/index.ts' || path === 'src/run.ts'),
  )('$path is an entry of at most 90 lines', ({ path, text }) => {
    if (path !== 'src/run.ts') expect(text.split('\n').length - 1).toBeLessThanOrEqual(90);
    else expect(text.split('\n').length - 1).toBeLessThanOrEqual(150);
  });
});
