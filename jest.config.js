/** Unit and integration tests; the whole system is walked by tests/system (its own configuration). */
const project = (name, extra = {}) => ({
  displayName: name,
  rootDir: `<rootDir>/${name}`,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/', '/system/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    '^@cong-truong/(config|domain|database|workers)/(.*)$': `${__dirname}/$1/$2`,
    '^server-only$': `${__dirname}/tests/support/empty.js`,
  },
  ...extra,
});

module.exports = {
  projects: ['config', 'domain', 'database', 'cms', 'portal', 'workers', 'tests'].map((name) => project(name)),
};
