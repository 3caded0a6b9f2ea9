import { parseDocument } from 'htmlparser2';

export type MarkupNode = ReturnType<typeof parseDocument>['children'][number];

/** Nesting past this is made to exhaust a program, not to be read. */
const DEEPEST = 200;

/**
 * Parses XML. The parser knows no document types: entities that a file declares for itself (the "billion laughs", files of the
 * server) stay the text that they are.
 */
export function parseXml(text: string): readonly MarkupNode[] {
  return parse(text, true);
}

export function parseHtml(text: string): readonly MarkupNode[] {
  return parse(text, false);
}

function parse(text: string, xmlMode: boolean): readonly MarkupNode[] {
  const { children } = parseDocument(text, { xmlMode, decodeEntities: true, recognizeCDATA: true });
  if (depthOf(children) > DEEPEST) throw new Error('markup is nested too deep');
  return children;
}

/** Walked without recursion: a hostile file must not overflow the stack before it is refused. */
function depthOf(nodes: readonly MarkupNode[]): number {
  let level: readonly MarkupNode[] = nodes;
  let depth = 0;
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((node) => childrenOf(node));
    depth++;
  }
  return depth;
}

export function childrenOf(node: MarkupNode): readonly MarkupNode[] {
  return 'children' in node ? node.children : [];
}

export function nameOf(node: MarkupNode): string {
  return 'name' in node && 'attribs' in node ? node.name.toLowerCase() : '';
}

export function attributeOf(node: MarkupNode, name: string): string {
  return 'attribs' in node ? (node.attribs[name] ?? '') : '';
}

/** All text in a node, CDATA included. */
export function textOf(node: MarkupNode): string {
  if (node.type === 'text' && 'data' in node) return node.data;
  return childrenOf(node).map(textOf).join('');
}

/** The first child of a name, or `undefined`. */
export function childOf(node: MarkupNode, ...names: readonly string[]): MarkupNode | undefined {
  return childrenOf(node).find((child) => names.includes(nameOf(child)));
}

export function childText(node: MarkupNode, ...names: readonly string[]): string {
  const child = childOf(node, ...names);
  return child ? textOf(child).trim() : '';
}
