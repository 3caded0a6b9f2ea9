import { createRequire } from 'node:module';

const { projects } = createRequire(import.meta.url)('./jest.config.js');
const domain = projects.find(({ displayName }) => displayName === 'domain');

process.env.FEWER_RUNS = '1';

/**
 * Mutation testing of the rules: `npm run test:mutation` (about an hour on two cores), or a part of it:
 * `npm run test:mutation -- --mutate 'domain/regulations/tt58-2011/*.ts'`. Not part of `npm test`.
 */
export default {
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  mutate: [
    'domain/regulations/**/*.ts',
    '!domain/regulations/**/*.test.ts',
    '!domain/regulations/**/{cases,testing}/**',
    '!domain/regulations/audit/**',
  ],
  mutator: {
    // What a rule says for people (names, citations, sentences) is data: cases and explanations are compared, not each word of a source.
    excludedMutations: ['StringLiteral'],
  },
  // The rest of the repository is not needed to test the domain.
  ignorePatterns: ['*', '!domain', '!domain/**', 'domain/dist', '!jest.config.js', '!package.json', '!tsconfig*.json'],
  jest: {
    projectType: 'custom',
    config: {
      ...domain,
      rootDir: 'domain',
      moduleNameMapper: { '^@cong-truong/domain/(.*)$': '<rootDir>/$1' },
      testMatch: ['<rootDir>/{regulations,scores}/**/*.test.ts'],
      // Reads the sources themselves, which are instrumented here; and thousands of whole years, too slow to run for each mutant.
      testPathIgnorePatterns: ['/node_modules/', '/dist/', 'citations\\.test\\.ts$', 'properties\\.test\\.ts$'],
    },
  },
  // Constants of a module are made before any test runs: each such mutant would need all tests in a fresh process.
  ignoreStatic: true,
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  tempDirName: '.tmp/stryker',
  incrementalFile: '.tmp/stryker-incremental.json',
  incremental: true,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.tmp/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
