import type { ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { z } from 'zod';
import { safeHref } from './safe-href';
import { picture, type Picture } from './picture';

/** A run of text, or a link around some. */
export type Inline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly underline: boolean;
      readonly strikethrough: boolean;
      readonly code: boolean;
    }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph' | 'quote' | 'code'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: 'image'; readonly picture: Picture }
  | { readonly type: 'table'; readonly number: number; readonly table: ContentTable };

/** The text of an item, and the lists inside it. */
export interface ListItem {
  readonly text: readonly Inline[];
  readonly lists: readonly Extract<Block, { type: 'list' }>[];
}

const flag = z.boolean().default(false).catch(false);
const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  code: flag,
});
const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(z.unknown()) });
const withChildren = z.object({ type: z.enum(['paragraph', 'quote', 'code']), children: z.array(z.unknown()) });
const heading = z.object({
  type: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  children: z.array(z.unknown()),
});
const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.unknown()),
});
const listItem = z.object({ type: z.literal('list-item'), children: z.array(z.unknown()) });
const image = z.object({ type: z.literal('image'), image: picture });

/**
 * A text of the CMS's block editor. Only what is known here comes through: an unknown block is left out, an unsafe link
 * becomes its text.
 */
export const blocks = z
  .array(z.unknown())
  .nullish()
  .transform((nodes): readonly Block[] => (nodes ?? []).flatMap(readBlock));

function readBlock(node: unknown): readonly Block[] {
  const simple = withChildren.safeParse(node);
  if (simple.success) return [{ type: simple.data.type, children: readInlines(simple.data.children) }];
  const title = heading.safeParse(node);
  if (title.success)
    return [{ type: 'heading', level: innerLevel(title.data.level), children: readInlines(title.data.children) }];
  const items = readList(node);
  if (items.length > 0) return items;
  const figure = image.safeParse(node);
  return figure.success && figure.data.image !== null ? [{ type: 'image', picture: figure.data.image }] : [];
}

function readList(node: unknown): readonly Extract<Block, { type: 'list' }>[] {
  const parsed = list.safeParse(node);
  if (!parsed.success) return [];
  const items: { text: readonly Inline[]; lists: Extract<Block, { type: 'list' }>[] }[] = [];
  for (const child of parsed.data.children) {
    const item = listItem.safeParse(child);
    if (item.success)
      items.push({ text: readInlines(item.data.children), lists: item.data.children.flatMap(readList) });
    // The editor puts an inner list beside the item that it belongs to.
    else items.at(-1)?.lists.push(...readList(child));
  }
  return [{ type: 'list', ordered: parsed.data.format === 'ordered', items }];
}

function readInlines(nodes: readonly unknown[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    const run = text.safeParse(node);
    if (run.success) return [run.data];
    const anchor = link.safeParse(node);
    if (!anchor.success) return [];
    const children = readInlines(anchor.data.children);
    const href = safeHref(anchor.data.url);
    return href === null ? children : [{ type: 'link', href, children }];
  });
}

/** The title of the page is its only first-level heading. */
function innerLevel(level: number): 2 | 3 | 4 {
  if (level <= 2) return 2;
  return level === 3 ? 3 : 4;
}

/** The words of a text without their form, e.g. for a search engine's excerpt. */
export function plainText(content: readonly Block[], limit: number): string {
  const words = content
    .flatMap((block) => (block.type === 'paragraph' ? [wordsOf(block.children)] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= limit) return words;
  // Whole sentences where they fill half the room or more; else up to a word.
  const sentences = words.slice(0, words.slice(0, limit).search(/[.!?](?=\s[^.!?]*$)/) + 1);
  return sentences.length >= limit / 2 ? sentences : `${words.slice(0, words.lastIndexOf(' ', limit))}…`;
}

export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : wordsOf(inline.children))).join('');
}
