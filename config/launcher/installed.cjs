'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Are the packages that package-lock.json asks for the ones in node_modules? npm keeps its own account of what it has
 * put there, so a plain `npm install` counts as well, and an interrupted one does not.
 * Answers null when all is well, else a few words on what differs.
 */
function packagesProblem(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) return null; // nothing to compare with
  if (present === null) return 'node_modules';
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.includes('node_modules/') || entry.link) continue;
    const found = present[path];
    // An optional package for another kind of machine is rightly absent.
    if (found === undefined && entry.optional) continue;
    if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity) return path;
  }
  return null;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

module.exports = { packagesProblem };
