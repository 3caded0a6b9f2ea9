import { valueText, type Value } from './value';

/** What the law asks of a value. */
export type Wanted =
  | { readonly relation: 'atLeast' | 'atMost' | 'moreThan'; readonly bound: Value }
  | { readonly relation: 'oneOf'; readonly values: readonly Value[] };

/** A named thing that fails a condition, e.g. a subject with its average. */
export interface Fact {
  readonly name: string;
  readonly value: Value;
}

/** One condition of a level and whether it is met. Names are Vietnamese: they are read in books and by parents. */
export type Condition =
  /** One value is asked for. `null`: the pupil has none. */
  | {
      readonly kind: 'single';
      readonly name: string;
      readonly value: Value | null;
      readonly wanted: Wanted;
      readonly met: boolean;
    }
  /** Each of several values is asked for; `failing` names those that are not. */
  | {
      readonly kind: 'every';
      readonly name: string;
      readonly wanted: Wanted;
      readonly failing: readonly Fact[];
      readonly met: boolean;
    }
  /** One of several values is enough. */
  | {
      readonly kind: 'any';
      readonly name: string;
      readonly wanted: Wanted;
      readonly facts: readonly Fact[];
      readonly met: boolean;
    }
  /** A plain yes or no, e.g. `hồ sơ đầy đủ`, otherwise `hồ sơ chưa đầy đủ`. */
  | { readonly kind: 'stated'; readonly name: string; readonly otherwise: string; readonly met: boolean };

/** Listed by name; more are counted. */
const NAMED = 3;

/** One condition as a clause: `số buổi nghỉ: 46 buổi (quy định: không quá 45 buổi)`. */
export function conditionClause(condition: Condition): string {
  switch (condition.kind) {
    case 'single': {
      const value = condition.value === null ? 'không có' : valueText(condition.value);
      return `${condition.name}: ${value} (quy định: ${wantedText(condition.wanted)})`;
    }
    case 'every':
      return condition.met
        ? `${condition.name} đều ${wantedText(condition.wanted)}`
        : `${condition.name} phải ${wantedText(condition.wanted)}, còn ${factsText(condition.failing)}`;
    case 'any':
      return `${condition.name}, cần một môn ${wantedText(condition.wanted)}: ${factsText(condition.facts) || 'không có'}`;
    case 'stated':
      return condition.met ? condition.name : condition.otherwise;
  }
}

/** What has to be different for an unmet condition to hold. */
export function needClause(condition: Condition): string {
  switch (condition.kind) {
    case 'single':
      return condition.wanted.relation === 'oneOf'
        ? `${condition.name} ${wantedText(condition.wanted)}`
        : `${condition.name}: ${wantedText(condition.wanted)}`;
    case 'every':
      return `${condition.failing.map(({ name }) => name).join(', ')} ${wantedText(condition.wanted)}`;
    case 'any':
      return `một trong các môn ${condition.facts.map(({ name }) => name).join(', ')} ${wantedText(condition.wanted)}`;
    case 'stated':
      return condition.name;
  }
}

export function wantedText(wanted: Wanted): string {
  switch (wanted.relation) {
    case 'atLeast':
      return `từ ${valueText(wanted.bound)} trở lên`;
    case 'atMost':
      return `không quá ${valueText(wanted.bound)}`;
    case 'moreThan':
      return `lớn hơn ${valueText(wanted.bound)}`;
    case 'oneOf':
      return listed(wanted.values.map(valueText));
  }
}

/** `Tốt, Khá hoặc Trung bình`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} hoặc ${last}`;
}

function factsText(facts: readonly Fact[]): string {
  const named = facts.slice(0, NAMED).map(({ name, value }) => `${name} ${valueText(value)}`);
  const others = facts.length - NAMED;
  return others > 0 ? `${named.join(', ')} và ${others} mục khác` : named.join(', ');
}
