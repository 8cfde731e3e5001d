// How the sources become the files of dist/ that Node runs.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { writeChanged } from './changed.mjs';

/** A large HTTP client comes with @actions/core; it is loaded at the first call, which most runs never make. */
const lazyUndici = {
  name: 'lazy-undici',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, ({ namespace, resolveDir }) =>
      namespace === 'lazy' ? undefined : { path: 'undici', namespace: 'lazy', pluginData: resolveDir },
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ pluginData }) => ({
      resolveDir: pluginData,
      contents: `
        export function ProxyAgent(...args) { return Reflect.construct(require('undici').ProxyAgent, args); }
        export function fetch(...args) { return require('undici').fetch(...args); }`,
    }));
  },
};

/** What libraries load for uses that are not ours. */
const UNUSED = [
  // fdir, which looks for files, takes this package where it stands beside the bundle.
  {
    file: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/,
    code: '\t__require.resolve("picomatch");\n\tpm = __require("picomatch");\n',
  },
  // commander starts programs for subcommands of their own; the module takes longer to load than commander.
  { file: /[\\/]commander[\\/]lib[\\/]command\.js$/, code: "const childProcess = require('node:child_process');\n" },
];

const withoutUnused = {
  name: 'without-unused',
  setup({ onLoad }) {
    for (const { file, code } of UNUSED)
      onLoad({ filter: file }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes(code)) throw new Error(`${path} no longer holds ${code}`);
        return { contents: text.replace(code, '') };
      });
  },
};

const BUNDLE = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
  plugins: [lazyUndici, withoutUnused],
  metafile: true,
  write: false,
};

/** One file for each entry; returns the packages that went into them. */
export async function bundle(entryPoints) {
  const { outputFiles, metafile } = await build({ ...BUNDLE, entryPoints, format: 'cjs' });
  for (const { path, contents } of outputFiles) writeChanged(path, contents);
  return packagesOf(metafile);
}

/**
 * The same with what is imported at need in files of its own: parsing code that does not run takes time as well. Only ES modules
 * can be cut into chunks; they are written as CommonJS, which starts faster.
 */
export async function bundleChunks(entryPoints, prefix = '') {
  const chunks = { format: 'esm', splitting: true, chunkNames: `${prefix}[name]-[hash]` };
  const { outputFiles, metafile } = await build({ ...BUNDLE, ...chunks, entryPoints });
  const commonJs = { format: 'cjs', platform: 'node', target: 'node20', supported: { 'dynamic-import': false } };
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output]));
  for (const { path, text } of outputFiles) {
    const code = withPlainExports((await transform(text, commonJs)).code);
    writeChanged(
      path,
      isGenerated(outputs.get(path)) ? (await transform(code, { minifyWhitespace: true })).code : code,
    );
  }
  const names = outputFiles.map(({ path }) => basename(path));
  const isOurs = (name) => CHUNK.test(name) && name.startsWith(OF_WORKER) === (prefix === OF_WORKER);
  for (const name of readdirSync('dist')) if (isOurs(name) && !names.includes(name)) rmSync(join('dist', name));
  return packagesOf(metafile);
}

/** Whether a chunk is made of generated code: nobody reads it, and without white space it loads faster. */
function isGenerated({ bytes, inputs }) {
  const generated = Object.entries(inputs).filter(([path]) => path.endsWith('.generated.js'));
  return 2 * generated.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) > bytes;
}

/**
 * Every use of an export of another chunk would go through two getters, one of them for bindings that may change. Ours do not: they are
 * set once, when the chunk has been evaluated, and chunks do not import each other in circles.
 */
function withPlainExports(code) {
  const getters =
    /^__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);\nmodule\.exports = __toCommonJS\(stdin_exports\);\n/m;
  const [all, list] = getters.exec(code) ?? [];
  if (all === undefined) return code;
  const plain = list.replace(/: \(\) => /g, ': ');
  return `${code.replace(all, '').replace(/^\/\/ Annotate the CommonJS export names[\s\S]*$/m, '')}module.exports = {\n${plain}\n};\n`;
}

const CHUNK = /-[0-9A-Z]{8}\.js$/;
export const OF_WORKER = 'worker-';

function packagesOf({ inputs }) {
  const folders = Object.keys(inputs).map(
    (file) => /^(?:lazy:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1],
  );
  return folders.filter((folder) => folder !== undefined);
}
