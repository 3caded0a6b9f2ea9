// A Stryker test runner that keeps the domain's tests in one process: the rules have no I/O and no state, so a mutant is switched on and
// the tests that reach it are called. Jest would load every module anew for each of thousands of mutants, hours instead of minutes.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import swc from '@swc/core';

const require = createRequire(import.meta.url);
const { expect } = require('expect');
const { bind } = require('jest-each');

/** Tests that are left out: one reads the sources themselves, which are instrumented here. */
const LEFT_OUT = /regulations.numbers\.test\.ts$/;

/**
 * What these lay out is kept for the next asker, so that only the first test of all seems to reach them: their mutants are asked of every
 * test, and everything is loaded anew before and after.
 */
const KEPT = /(article-08-tests|assessments|column-sheet|regular-midterm-final)\.ts$/;

function createRunner() {
  const domain = join(process.cwd(), 'domain');
  const context = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  const loader = createRequire(join(domain, 'package.json'));
  let tests = [];
  let isKeptMutated = false;
  /** How long each test took when nothing was mutated: the quick ones are asked first, most mutants fall to them. */
  const durations = new Map();

  function load() {
    for (const file of Object.keys(loader.cache)) if (file.startsWith(domain)) delete loader.cache[file];
    tests = collectTests(() => testFiles(domain).forEach((file) => loader(file)), domain);
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      compileTypeScript();
    },
    async dryRun({ disableBail }) {
      load();
      const result = await run({ tests, context, disableBail });
      for (const { id, timeSpentMs } of result.tests) durations.set(id, timeSpentMs);
      return result;
    },
    async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit, disableBail }) {
      context.hitLimit = hitLimit;
      context.hitCount = hitLimit === undefined ? undefined : 0;
      context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      try {
        const wasKeptMutated = isKeptMutated;
        isKeptMutated = KEPT.test(activeMutant.fileName);
        if (reloadEnvironment || tests.length === 0 || isKeptMutated || wasKeptMutated) load();
      } catch (error) {
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed('load', 'load', error)] });
      }
      context.activeMutant = activeMutant.id;
      const reached = tests
        .filter(({ id }) => testFilter === undefined || isKeptMutated || testFilter.includes(id))
        .sort((left, right) => (durations.get(left.id) ?? 0) - (durations.get(right.id) ?? 0));
      const result = await run({ tests: reached, context, disableBail });
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
    },
  };
}

/** Lets `require` read TypeScript; each file is compiled once. */
function compileTypeScript() {
  const compiled = new Map();
  Module._extensions['.ts'] = (module, file) => {
    if (!compiled.has(file)) {
      const { code } = swc.transformSync(readFileSync(file, 'utf8'), {
        filename: file,
        module: { type: 'commonjs' },
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      });
      compiled.set(file, code);
    }
    module._compile(compiled.get(file), file);
  };
}

function testFiles(domain) {
  return ['regulations', 'scores']
    .flatMap((folder) =>
      readdirSync(join(domain, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(domain, folder, file),
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
    .sort();
}

/** Calls `declare`, which loads test files, with Jest's words defined; answers the tests in order. */
function collectTests(declare, domain) {
  const tests = [];
  const path = [];
  const test = (title, body) => {
    const name = [...path, title].join(' › ');
    tests.push({ id: `${tests.length} ${name}`, name, body });
  };
  const describe = (title, body) => {
    path.push(title);
    body();
    path.pop();
  };
  test.each = bind((title, body) => test(title, body), false);
  describe.each = bind((title, body) => describe(title, body), false);
  Object.assign(globalThis, { test, it: test, describe, expect });
  declare(domain);
  return tests;
}

async function run({ tests, context, disableBail }) {
  const results = [];
  for (const { id, name, body } of tests) {
    context.currentTestId = id;
    const startedAt = performance.now();
    try {
      await body();
      results.push({ id, name, status: TestStatus.Success, timeSpentMs: performance.now() - startedAt });
    } catch (error) {
      results.push({ ...failed(id, name, error), timeSpentMs: performance.now() - startedAt });
      if (!disableBail) break;
    }
  }
  context.currentTestId = undefined;
  return { status: DryRunStatus.Complete, tests: results, mutantCoverage: context.mutantCoverage };
}

function failed(id, name, error) {
  const failureMessage = error instanceof Error ? error.message : String(error);
  return { id, name, status: TestStatus.Failed, failureMessage, timeSpentMs: 0 };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];
