/** A text of blocks as the lines that a reader sees: a paragraph, an item of a list, the description of a picture each. */
export function blockLines(blocks: unknown): readonly string[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap(linesOfBlock);
}

function linesOfBlock(block: unknown): readonly string[] {
  if (typeof block !== 'object' || block === null) return [];
  const type: unknown = Reflect.get(block, 'type');
  const children: unknown = Reflect.get(block, 'children');
  if (type === 'list' && Array.isArray(children)) return children.flatMap(linesOfBlock);
  if (type === 'image') return descriptionOf(Reflect.get(block, 'image'));
  return [inlineText(children)];
}

function descriptionOf(image: unknown): readonly string[] {
  if (typeof image !== 'object' || image === null) return [];
  return ['alternativeText', 'caption'].flatMap((name) => {
    const text: unknown = Reflect.get(image, name);
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

function inlineText(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children
    .map((child: unknown) => {
      if (typeof child !== 'object' || child === null) return '';
      const text: unknown = Reflect.get(child, 'text');
      return typeof text === 'string' ? text : inlineText(Reflect.get(child, 'children'));
    })
    .join('');
}
