/** The tests that walk the whole system. One system for all of them, started by the launcher before the first. */
const tests = require('../../jest.config.js').projects.find(({ displayName }) => displayName === 'tests');

module.exports = {
  ...tests,
  displayName: 'system',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: [],
  globalSetup: '<rootDir>/global-setup.ts',
  globalTeardown: '<rootDir>/global-teardown.ts',
  testTimeout: 120_000,
};
