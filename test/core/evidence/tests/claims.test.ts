import { describe, expect, test } from 'vitest';
import { codesOf, inspected, statusesOf } from './reading.ts';

describe('what the start of a JSON report must show', () => {
  test('the keys of a feature may come after a large screenshot', () => {
    const step = {
      ...{ keyword: 'When ', line: 3, name: 'she pays', result: { status: 'failed', error_message: 'no' } },
      embeddings: [{ data: 'A'.repeat(100_000), mime_type: 'image/png' }],
    };
    const element = { description: '', id: 'cart;pays', keyword: 'Scenario', line: 2, name: 'Pays', steps: [step] };
    const feature = { description: '', elements: [element], id: 'cart', keyword: 'Feature', name: 'Cart' };
    expect(statusesOf(JSON.stringify([feature]))).toEqual(['Pays: failed']);
  });

  test('Playwright before 1.20 names no version', () => {
    const config = { forbidOnly: false, reporter: [['json']], rootDir: '/src', projects: [] };
    const text = JSON.stringify({ config, suites: [], errors: [] });
    expect(inspected(text)).toMatchObject({ format: 'playwright', problems: [{ code: 'evidence.no_tests' }] });
  });

  test('Mochawesome without tests has false as its only result', () => {
    const stats = { suites: 0, tests: 0, testsRegistered: 0, failures: 0, pending: 0, skipped: 0 };
    expect(codesOf(JSON.stringify({ stats, results: [false] }))).toEqual(['evidence.no_tests']);
  });
});
