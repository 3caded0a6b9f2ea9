/** The JSON that Strapi's blocks editor writes. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly TextNode[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly TextNode[] }
  | { readonly type: 'list'; readonly format: 'unordered'; readonly children: readonly ListItem[] };

export interface ListItem {
  readonly type: 'list-item';
  readonly children: readonly TextNode[];
}

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
}

/** Paragraphs apart by empty lines; `## ` a heading, `> ` a quotation, `- ` items of a list, `**…**` bold. */
export function textToBlocks(text: string): readonly Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(blockOf);
}

function blockOf(text: string): Block {
  const lines = text.split('\n').map((each) => each.trim());
  const [first = ''] = lines;
  if (first.startsWith('- ')) return { type: 'list', format: 'unordered', children: itemsOf(lines) };
  const heading = /^(##|###) /.exec(first);
  if (heading) return { type: 'heading', level: heading[1] === '##' ? 2 : 3, children: inline(lines, heading[0]) };
  if (first.startsWith('> ')) return { type: 'quote', children: inline(lines, '> ') };
  return { type: 'paragraph', children: inline(lines, '') };
}

/** A line that begins with no dash goes on with the item before it. */
function itemsOf(lines: readonly string[]): readonly ListItem[] {
  const items: string[] = [];
  for (const each of lines) {
    if (each.startsWith('- ')) items.push(each.slice(2));
    else items.push(`${items.pop() ?? ''} ${each}`);
  }
  return items.map((item) => ({ type: 'list-item', children: inline([item], '') }));
}

function inline(lines: readonly string[], mark: string): readonly TextNode[] {
  const text = lines.map((each) => (each.startsWith(mark) ? each.slice(mark.length) : each)).join(' ');
  return text
    .split('**')
    .map((part, index): TextNode =>
      index % 2 === 1 ? { type: 'text', text: part, bold: true } : { type: 'text', text: part },
    )
    .filter((node) => node.text !== '');
}
