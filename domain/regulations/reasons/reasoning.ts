import type { Citation } from '../cited';
import type { Condition, Fact } from './condition';
import type { Formula } from './formula';
import type { Level } from './requirement';

/** A level that was tried, with each of its conditions. */
export interface Tier {
  readonly label: string;
  readonly met: boolean;
  readonly conditions: readonly Condition[];
}

/** Why a result is what it is, as data: see reasoning-text.ts for the words. */
export interface Reasoning extends Citation {
  /** What was asked, e.g. `Xét lên lớp`. */
  readonly question: string;
  /** What went in, where the tiers do not show it. */
  readonly inputs: readonly Fact[];
  /** Sums that the outcome rests on. */
  readonly formulas: readonly Formula[];
  /** The levels tried, best first, up to the one that held. */
  readonly tiers: readonly Tier[];
  readonly outcome: string;
  /** What would have to be different for the next better outcome; `null` when there is none. */
  readonly next: { readonly outcome: string; readonly needs: readonly Condition[] } | null;
  /** Anything else that decided, e.g. a reading where the law leaves room. */
  readonly notes: readonly string[];
}

interface Asked<Outcome, Input> {
  readonly question: string;
  readonly citation: Citation;
  readonly levels: readonly Level<Outcome, Input>[];
  readonly input: Input;
  /** The outcome in words; asked with `null` when no level is reached. */
  readonly label: (outcome: Outcome | null) => string;
  /** Towards which outcome `next` looks: the level just above the one that held, or the best. */
  readonly towards?: 'above' | 'best';
  readonly inputs?: readonly Fact[];
  readonly formulas?: readonly Formula[];
  readonly notes?: readonly string[];
}

/** The reasoning that follows from a ladder of levels. */
export function reasoningOf<Outcome, Input>(asked: Asked<Outcome, Input>): Reasoning {
  const { question, citation, levels, input, label, towards = 'above', inputs = [], formulas = [], notes = [] } = asked;
  const tiers: Tier[] = [];
  let outcome: Outcome | null = null;
  for (const level of levels) {
    const conditions = level.requires.map((requirement) => requirement.explain(input));
    const met = conditions.every((condition) => condition.met);
    tiers.push({ label: label(level.outcome), met, conditions });
    if (!met) continue;
    outcome = level.outcome;
    break;
  }
  const { source, evidence, from } = citation;
  return {
    question,
    source,
    evidence,
    from,
    inputs,
    formulas,
    tiers,
    outcome: label(outcome),
    next: nextOf(tiers, towards),
    notes,
  };
}

function nextOf(tiers: readonly Tier[], towards: 'above' | 'best'): Reasoning['next'] {
  const missed = tiers.filter(({ met }) => !met);
  const label = (towards === 'best' ? missed[0] : missed.at(-1))?.label;
  // An outcome may be reached in more than one way: the first is the usual one.
  const aim = missed.find((tier) => tier.label === label);
  if (!aim) return null;
  return { outcome: aim.label, needs: aim.conditions.filter(({ met }) => !met) };
}

/** A reasoning without levels: something was looked up, counted or decided by a person. */
export function plainReasoning(
  question: string,
  { source, evidence, from }: Citation,
  parts: Pick<Reasoning, 'outcome'> & Partial<Pick<Reasoning, 'inputs' | 'formulas' | 'notes'>>,
): Reasoning {
  return { question, source, evidence, from, inputs: [], formulas: [], tiers: [], next: null, notes: [], ...parts };
}
