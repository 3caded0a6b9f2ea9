import type { ContentTable } from '@cong-truong/domain/content/tables/content-table';
import { isSafeLink } from '../content/blocks';
import { tableOf } from './html-table';
import { attributeOf, childrenOf, nameOf, parseHtml, type MarkupNode } from './xml';

/** The JSON of Strapi's blocks editor, as far as an old page comes to it. Pictures still lie where they lay. */
export type ImportedBlock =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListItem[] }
  | { readonly type: 'picture'; readonly address: string; readonly alt: string }
  | { readonly type: 'table'; readonly table: ContentTable };

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
}

export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type Inline = TextNode | LinkNode;

type Marks = Pick<TextNode, 'bold' | 'italic' | 'underline'>;

/** What carries no words for a reader; all of it goes, with everything inside. */
const DROPPED = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'embed',
  'form',
  'head',
  'title',
  'iframe',
];
const PASSAGES = [
  'p',
  'div',
  'section',
  'article',
  'figure',
  'figcaption',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'center',
  'body',
  'html',
  'main',
  'header',
  'footer',
  'aside',
  'pre',
  'address',
  'dl',
  'dt',
  'dd',
  'li',
];

/**
 * Makes blocks of a page's HTML. Nothing of the markup gets through: only words, what they stand out by, links that a reader may
 * follow, and the addresses of pictures.
 */
export function htmlToBlocks(html: string, base: string): readonly ImportedBlock[] {
  const writer = new BlockWriter(base);
  // Editors of WordPress write paragraphs as empty lines.
  const text = /<(p|div|h[1-6]|ul|ol|table)[\s>]/i.test(html) ? html : html.replace(/\r?\n\s*\r?\n/g, '<p>');
  writer.walkAll(parseHtml(text), {});
  return writer.finish();
}

class BlockWriter {
  private readonly blocks: ImportedBlock[] = [];
  private line: Inline[] = [];

  constructor(private readonly base: string) {}

  finish(): readonly ImportedBlock[] {
    this.endLine('paragraph');
    return this.blocks;
  }

  walkAll(nodes: readonly MarkupNode[], marks: Marks): void {
    for (const node of nodes) this.walk(node, marks);
  }

  private walk(node: MarkupNode, marks: Marks): void {
    if (node.type === 'text' && 'data' in node) return this.addText(node.data, marks);
    const name = nameOf(node);
    if (name === '' || DROPPED.includes(name)) return;
    const heading = /^h([1-6])$/.exec(name);
    if (heading) return this.heading(node, Number(heading[1]));
    if (name === 'ul' || name === 'ol') return this.list(node, name);
    if (name === 'blockquote') return this.passage(node, marks, 'quote');
    if (name === 'table') return this.table(node, marks);
    if (name === 'tr') return this.row(node, marks);
    if (name === 'br') return this.addText('\n', marks);
    if (name === 'hr') return this.endLine('paragraph');
    if (name === 'img') return this.picture(node);
    if (name === 'a') return this.link(node, marks);
    if (PASSAGES.includes(name)) return this.passage(node, marks, 'paragraph');
    this.walkAll(childrenOf(node), { ...marks, ...marksOf(name) });
  }

  private passage(node: MarkupNode, marks: Marks, type: 'paragraph' | 'quote'): void {
    this.endLine('paragraph');
    this.walkAll(childrenOf(node), marks);
    this.endLine(type);
  }

  private heading(node: MarkupNode, level: number): void {
    this.endLine('paragraph');
    this.walkAll(childrenOf(node), {});
    const children = tidy(this.line);
    this.line = [];
    // The page's own title is its first heading.
    if (hasWords(children)) this.blocks.push({ type: 'heading', level: Math.min(Math.max(level, 2), 4), children });
  }

  private list(node: MarkupNode, name: 'ul' | 'ol'): void {
    this.endLine('paragraph');
    const items = itemsIn(node).flatMap((item): readonly ListItem[] => {
      const inner = new BlockWriter(this.base);
      inner.walkAll(childrenOf(item), {});
      const lines = inner.finish();
      this.blocks.push(...lines.filter((block) => block.type === 'picture' || block.type === 'table'));
      const children = lines.flatMap((block) => ('children' in block ? inlineOf(block) : []));
      return hasWords(children) ? [{ type: 'list-item', children }] : [];
    });
    if (items.length > 0) {
      this.blocks.push({ type: 'list', format: name === 'ol' ? 'ordered' : 'unordered', children: items });
    }
  }

  /** What was a table for its looks alone is a text like any other. */
  private table(node: MarkupNode, marks: Marks): void {
    const table = tableOf(node);
    if (table === null) return this.passage(node, marks, 'paragraph');
    this.endLine('paragraph');
    this.blocks.push({ type: 'table', table });
  }

  /** A table that we cannot keep as one: a row becomes a line. */
  private row(node: MarkupNode, marks: Marks): void {
    this.endLine('paragraph');
    for (const [index, cell] of childrenOf(node)
      .filter((child) => ['td', 'th'].includes(nameOf(child)))
      .entries()) {
      if (index > 0) this.line.push({ type: 'text', text: ' | ' });
      const inner = new BlockWriter(this.base);
      inner.walkAll(childrenOf(cell), marks);
      for (const block of inner.finish()) {
        if (block.type === 'picture' || block.type === 'table') this.blocks.push(block);
        else this.line.push(...inlineOf(block));
      }
    }
    this.endLine('paragraph');
  }

  private picture(node: MarkupNode): void {
    const address = this.absolute(attributeOf(node, 'src') || attributeOf(node, 'data-src'));
    if (address === null || !/^https?:/.test(address)) return;
    const line = this.line;
    this.line = [];
    this.endWith(line);
    this.blocks.push({ type: 'picture', address, alt: attributeOf(node, 'alt').trim() });
  }

  private endWith(line: Inline[]): void {
    this.line = line;
    this.endLine('paragraph');
  }

  private link(node: MarkupNode, marks: Marks): void {
    const url = this.absolute(attributeOf(node, 'href'));
    const before = this.line.length;
    this.walkAll(childrenOf(node), marks);
    if (url === null || !isSafeLink(url)) return;
    const inside = this.line.slice(before);
    const children = inside.filter((inline): inline is TextNode => inline.type === 'text');
    if (children.length !== inside.length || !hasWords(children)) return;
    this.line.splice(before, inside.length, { type: 'link', url, children });
  }

  /** `null` for addresses that are none, and for those that carry their content in themselves. */
  private absolute(address: string): string | null {
    const trimmed = address.trim();
    const base = URL.canParse(this.base) ? this.base : undefined;
    if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
    return new URL(trimmed, base).href;
  }

  private addText(text: string, marks: Marks): void {
    const kept = text === '\n' ? text : text.replace(/[\s\u00a0]+/gu, ' ');
    if (kept !== '') this.line.push({ type: 'text', text: kept.normalize('NFC'), ...marks });
  }

  private endLine(type: 'paragraph' | 'quote'): void {
    const children = tidy(this.line);
    this.line = [];
    if (hasWords(children)) this.blocks.push({ type, children });
  }
}

function marksOf(name: string): Marks {
  if (name === 'b' || name === 'strong') return { bold: true };
  if (name === 'i' || name === 'em') return { italic: true };
  if (name === 'u') return { underline: true };
  return {};
}

function itemsIn(node: MarkupNode): readonly MarkupNode[] {
  return childrenOf(node).flatMap((child) => (nameOf(child) === 'li' ? [child] : []));
}

function inlineOf(block: Exclude<ImportedBlock, { readonly type: 'picture' | 'table' }>): readonly Inline[] {
  return block.type === 'list' ? block.children.flatMap((item) => item.children) : block.children;
}

/** No spaces at the ends of a line; the editor wants at least one text. */
function tidy(line: readonly Inline[]): readonly Inline[] {
  const trimmed = [...line];
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, text: first.text.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() };
  return trimmed.filter((inline) => inline.type === 'link' || inline.text !== '');
}

function hasWords(line: readonly Inline[]): boolean {
  return line.some((inline) => (inline.type === 'text' ? inline.text.trim() !== '' : hasWords(inline.children)));
}
