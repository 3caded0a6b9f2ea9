import { unaccent } from '@cong-truong/domain/people/unaccent';
import { createRandom, type Random } from '../../random';
import { GENERAL_SENTENCES, PLACES, THINGS, TOPICS, type Topic } from './topics';

/** An article for load tests, of about 300 words. */
export interface ArticlePlan {
  readonly title: string;
  readonly slug: string;
  readonly summary: string;
  readonly category: 'news' | 'notice';
  readonly publishedOn: Date;
  /** A paragraph an entry. */
  readonly paragraphs: readonly string[];
}

const HOUR = 3_600_000;

/** The same seed gives the same articles; the newest is of `until`. */
export function inventArticles(seed: string, count: number, until: Date): readonly ArticlePlan[] {
  const random = createRandom(seed);
  const hoursBetween = Math.max(1, Math.floor((5 * 365 * 24) / Math.max(count, 1)));
  return Array.from({ length: count }, (_, index) =>
    inventArticle(random, index + 1, new Date(until.getTime() - index * hoursBetween * HOUR)),
  );
}

function inventArticle(random: Random, serial: number, publishedOn: Date): ArticlePlan {
  const topic = random.pick(TOPICS);
  const words = fillings(random, publishedOn);
  const title = fill(random.pick(topic.titles), words);
  return {
    title,
    slug: `${slugOf(title)}-${serial}`,
    summary: fill(random.pick(topic.summaries), words),
    category: topic.category,
    publishedOn,
    paragraphs: Array.from({ length: random.integer(4, 8) }, () => paragraph(random, topic, publishedOn)),
  };
}

function paragraph(random: Random, topic: Topic, publishedOn: Date): string {
  const sentences = [...random.shuffle(topic.sentences).slice(0, random.integer(2, 4)), random.pick(GENERAL_SENTENCES)];
  return sentences.map((sentence) => fill(sentence, fillings(random, publishedOn))).join(' ');
}

function fillings(random: Random, publishedOn: Date): Readonly<Record<string, string>> {
  const grade = random.integer(6, 9);
  const year = publishedOn.getUTCFullYear() - (publishedOn.getUTCMonth() < 7 ? 1 : 0);
  return {
    grade: String(grade),
    class: `${grade}A${random.integer(1, 8)}`,
    year: `${year}-${year + 1}`,
    month: `tháng ${publishedOn.getUTCMonth() + 1} năm ${publishedOn.getUTCFullYear()}`,
    date: `ngày ${random.integer(1, 28)} tháng ${random.integer(1, 12)}`,
    number: String(random.integer(20, 900)),
    few: String(random.integer(2, 9)),
    thing: random.pick(THINGS),
    place: random.pick(PLACES),
  };
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

function slugOf(title: string): string {
  return unaccent(title)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 100);
}
