import type { Adapter } from '../adapter.ts';
import { xmlRootOf } from '../unread.ts';
import { readXml } from '../xml.ts';
import { junitReader } from './junit-reader.ts';

/**
 * JUnit XML as test runners write it: no standard, a family. The cases are the truth, the counters are held against them, and what a
 * case holds beyond the known elements is never passed over.
 */
export const junit: Adapter<'tests'> = {
  id: 'junit',
  kind: 'tests',
  title: 'JUnit XML',
  tools: [
    { tool: 'pytest', how: 'pytest --junitxml=FILE' },
    { tool: 'Playwright', how: 'npx playwright test --reporter=junit (its JSON says more)' },
    { tool: 'Vitest', how: 'npx vitest run --reporter=junit --outputFile=FILE' },
    { tool: 'Jest', how: 'npx jest --reporters=jest-junit' },
    { tool: 'Mocha', how: 'npx mocha --reporter mocha-junit-reporter, or --reporter xunit' },
    { tool: 'node --test', how: 'node --test --test-reporter=junit --test-reporter-destination=FILE' },
    { tool: 'go test', how: 'gotestsum --junitfile FILE' },
    { tool: 'cargo-nextest', how: 'cargo nextest run with `[profile.default.junit] path = "FILE"`' },
    { tool: 'Maven Surefire', how: 'mvn test writes target/surefire-reports/TEST-*.xml' },
    { tool: 'GoogleTest', how: 'BINARY --gtest_output=xml:FILE' },
    { tool: 'CTest', how: 'ctest --output-junit FILE' },
    { tool: 'Bats', how: 'bats --report-formatter junit --output FOLDER' },
    { tool: 'behave', how: 'behave --junit --junit-directory FOLDER' },
    { tool: 'Cucumber.js', how: 'npx cucumber-js --format junit:FILE' },
    { tool: 'Robot Framework', how: 'robot --xunit FILE' },
    { tool: 'Newman', how: 'newman run COLLECTION --reporters junit --reporter-junit-export FILE' },
    { tool: 'Terraform', how: 'terraform test -junit-xml=FILE' },
  ],
  claims: ({ head }) => isRoot(xmlRootOf(head) ?? '') && !CHECK.test(head),
  read(file, emit, ask) {
    const reader = junitReader(file, emit, ask ?? {});
    try {
      const repairs = readXml(file, reader.handler);
      const report = reader.report();
      return { ...report, notes: [...repairs, ...report.notes] };
    } catch (thrown) {
      reader.settle();
      throw thrown;
    }
  },
};

/** Check gives its own XML the same root. */
const CHECK = /<testsuites xmlns="http:\/\/check\.sourceforge\.net\/ns"/;

const isRoot = (name: string): boolean => name === 'testsuites' || name === 'testsuite';
