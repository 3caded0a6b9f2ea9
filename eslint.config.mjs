import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PACKAGES = ['domain', 'database', 'cms', 'portal', 'workers'];

/**
 * Imports run one way (ARCHITECTURE.md): config, domain ← database ← { cms, portal, workers }.
 * `own` names the folder; `packages` the packages of ours that it may not import; `foreign` third parties it may not know.
 */
const boundary = ({ own, packages, foreign = [], only }) => ({
  files: [`${own}/**/*.{ts,tsx,mjs,cjs,js}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@cong-truong/(${packages.join('|')})(/|$)`,
            message: `${own} does not import ${packages.join(', ')}: see "The house" in ARCHITECTURE.md.`,
          },
          {
            // A package is imported by its name, never by a path that climbs out of this one.
            regex: `^(\\.\\./)+(${PACKAGES.filter((name) => name !== own).join('|')})/`,
            message: 'Another package is imported by its name, not by a relative path.',
          },
          ...foreign.map((name) => ({ regex: `^${name}(/|$)`, message: `${own} does not know ${name}.` })),
          ...(only === undefined ? [] : [{ regex: only.regex, message: only.message }]),
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'cms/build/',
      '**/.next/',
      '**/.strapi/',
      '**/.cache/',
      '**/.tmp/',
      '**/.data/',
      '**/coverage/',
      'cms/types/generated/',
      '**/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    languageOptions: {
      globals: {
        ...nodeGlobals(),
        ...browserGlobals(),
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // TypeScript knows better which names exist.
    files: ['**/*.{ts,tsx}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.{cjs,js}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  boundary({ own: 'config', packages: ['domain', 'database', 'cms', 'portal', 'workers', 'tests'] }),
  boundary({
    own: 'domain',
    packages: ['config', 'database', 'cms', 'portal', 'workers', 'tests'],
    only: {
      regex: '^(?!\\.{1,2}(/|$)|zod(/|$)|@cong-truong/domain/)',
      message: 'domain is pure: it imports zod and itself, nothing of Node, no I/O.',
    },
  }),
  {
    // The commands are the shell around the rules; tests may read files of cases and use a generator of values.
    files: ['domain/**/*.test.ts', 'domain/**/testing/**', 'domain/command/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  boundary({
    own: 'database',
    packages: ['cms', 'portal', 'workers', 'tests'],
    foreign: ['bullmq', 'ioredis', '@strapi', 'next', 'react'],
  }),
  boundary({ own: 'cms', packages: ['portal', 'workers', 'tests'], foreign: ['bullmq', 'ioredis', 'next'] }),
  boundary({ own: 'portal', packages: ['cms', 'workers', 'tests'], foreign: ['bullmq', '@strapi/strapi'] }),
  boundary({ own: 'workers', packages: ['cms', 'portal', 'tests'], foreign: ['@strapi', 'next', 'react'] }),
);

function nodeGlobals() {
  const names = ['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'AbortController', 'AbortSignal'];
  const timers = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'structuredClone'];
  const modules = [
    'require',
    'module',
    'exports',
    '__dirname',
    '__filename',
    'performance',
    'TextEncoder',
    'TextDecoder',
  ];
  return readonly([...names, ...timers, ...modules]);
}

function browserGlobals() {
  return readonly([
    'window',
    'document',
    'navigator',
    'location',
    'self',
    'caches',
    'clients',
    'Response',
    'Request',
    'Headers',
  ]);
}

function readonly(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
