'use strict';
const { readFileSync } = require('node:fs');
const { dirname, sep } = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

/** Lets Node load the TypeScript of this package as it is: `node --require ./tests/support/typescript.cjs <script>.ts`. */
const OURS = dirname(__dirname) + sep;

Module._extensions['.ts'] = (module, filename) => {
  if (!filename.startsWith(OURS)) throw new Error(`${filename} is compiled elsewhere: import it by its package's name`);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
