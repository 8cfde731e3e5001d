import { expect, test } from 'vitest';
import { testsOf } from './reading.ts';

/** A report of one failed test in `checkout.spec.ts`. */
const report = (config: object): string =>
  JSON.stringify({
    config: { version: '1.65.1', projects: [], ...config },
    suites: [
      {
        title: 'checkout.spec.ts',
        specs: [
          {
            title: 'pays by card',
            file: 'checkout.spec.ts',
            line: 3,
            tags: [],
            tests: [
              { status: 'unexpected', expectedStatus: 'passed', annotations: [], results: [{ status: 'failed' }] },
            ],
          },
        ],
      },
    ],
    errors: [],
    stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
  });

test.each([
  [
    'below the folder of the configuration',
    '/home/a/shop/playwright.config.ts',
    '/home/a/shop/e2e/ui',
    'e2e/ui/checkout.spec.ts',
  ],
  ['in the folder of the configuration', '/home/a/shop/playwright.config.ts', '/home/a/shop', 'checkout.spec.ts'],
  ['on Windows', 'D:\\a\\shop\\playwright.config.ts', 'D:\\a\\shop\\e2e', 'e2e/checkout.spec.ts'],
  ['elsewhere', '/home/a/shop/ci/playwright.config.ts', '/home/a/shop/e2e', 'checkout.spec.ts'],
  [
    'in a folder whose name only begins alike',
    '/home/a/shop/playwright.config.ts',
    '/home/a/shop2',
    'checkout.spec.ts',
  ],
  ['unknown', undefined, '/home/a/shop/e2e', 'checkout.spec.ts'],
])('a test stands in its file, its folder being %s', (_, configFile, rootDir, file) => {
  expect(testsOf(report({ configFile, rootDir }))).toEqual([
    expect.objectContaining({ name: 'pays by card', status: 'failed', file, line: 3 }),
  ]);
});
