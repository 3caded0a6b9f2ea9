import { fileURLToPath } from 'node:url';

process.env.FEWER_RUNS = '1';

/**
 * Mutation testing of the rules: `npm run test:mutation`, or a part of it:
 * `npm run test:mutation -- --mutate 'domain/regulations/tt58-2011/!(*.test).ts'`. Not part of `npm test`.
 */
export default {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('tests/mutation/in-process-runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  mutate: [
    'domain/regulations/**/*.ts',
    '!domain/regulations/**/*.test.ts',
    '!domain/regulations/**/{cases,testing}/**',
    '!domain/regulations/audit/**',
  ],
  mutator: {
    // What a rule says for people (names, sources, sentences) is data; explanations are held word for word by their own table.
    excludedMutations: ['StringLiteral'],
  },
  // The rest of the repository is not needed to test the domain.
  ignorePatterns: ['*', '!domain', '!domain/**', 'domain/dist', '!package.json'],
  concurrency: 2,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  tempDirName: '.tmp/stryker',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.tmp/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
