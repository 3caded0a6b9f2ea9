import { conditionClause, needClause } from './condition';
import { formulaText } from './formula';
import type { Reasoning, Tier } from './reasoning';
import { valueText } from './value';

/**
 * A reasoning as Vietnamese lines, in the order a head teacher checks them: the result and its article, the sums, why each better level
 * was not reached and this one was, what the next level would ask for, and the readings it rests on.
 */
export function reasoningLines(reasoning: Reasoning): readonly string[] {
  const { question, source, inputs, formulas, tiers, outcome, next, notes } = reasoning;
  const lines = [`${question}: ${outcome} (${source}).`];
  if (inputs.length > 0)
    lines.push(`Căn cứ: ${inputs.map(({ name, value }) => `${name} ${valueText(value)}`).join('; ')}.`);
  lines.push(...formulas.map(formulaText));
  for (const { label, met, conditions } of worthTelling(tiers)) {
    const told = met ? conditions : conditions.filter((condition) => !condition.met);
    const clauses = told.map(conditionClause).join('; ');
    lines.push(`${met ? 'Đủ' : 'Chưa đủ'} điều kiện “${label}”${clauses ? `: ${clauses}` : ''}.`);
  }
  if (next) lines.push(`Muốn được “${next.outcome}” cần: ${next.needs.map(needClause).join('; ')}.`);
  return [...lines, ...notes.map((note) => `Lưu ý: ${note}.`)];
}

/** A level that was missed for the same reasons as a better one, and more, says nothing new. */
function worthTelling(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.filter((tier, index) => {
    const wants = new Set(unmetNeeds(tier));
    return !tiers.slice(0, index).some((better) => !better.met && unmetNeeds(better).every((need) => wants.has(need)));
  });
}

function unmetNeeds({ conditions }: Tier): readonly string[] {
  return conditions.filter(({ met }) => !met).map(needClause);
}
