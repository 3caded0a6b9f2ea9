import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const REGULATIONS = join(__dirname, '..');

/** What only shows, asks or assembles rules that stand elsewhere. */
const NO_RULES = /^(assess|audit|reasons|testing)\/|(^|\/)(cases|testing)\/|\.test\.ts$/;

/** Every source of the regulations that may hold a number or a rule of the law. */
export const RULE_SOURCES: readonly string[] = readdirSync(REGULATIONS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !NO_RULES.test(file))
  .sort();
