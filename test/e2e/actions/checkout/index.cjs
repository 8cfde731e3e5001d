// As actions/checkout does: an empty workspace gets the commit of the run, with `fetch-depth: 0` and every branch beside it.
const { execFileSync } = require('node:child_process');

const { ORIGIN, GITHUB_WORKSPACE, GITHUB_REF, GITHUB_SHA } = process.env;
const git = (...args) => execFileSync('git', args, { cwd: GITHUB_WORKSPACE, stdio: ['ignore', 'inherit', 'inherit'] });
const ref = GITHUB_REF.replace(/^refs\/(?:heads|pull)\//, (kind) =>
  kind === 'refs/heads/' ? 'refs/remotes/origin/' : 'refs/remotes/pull/',
);

git('init', '--quiet', '.');
git('remote', 'add', 'origin', `file://${ORIGIN}`);
const wanted =
  process.env['INPUT_FETCH-DEPTH'] === '0'
    ? ['origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    : ['--depth=1', 'origin'];
git('fetch', '--quiet', '--no-tags', ...wanted, `+${GITHUB_SHA}:${ref}`);
git('checkout', '--quiet', '--force', '--detach', GITHUB_SHA);
