/** One node of Strapi's blocks: a paragraph, a link, a piece of text, a picture. */
export interface BlockNode {
  readonly type?: unknown;
  readonly url?: unknown;
  readonly image?: unknown;
  readonly children?: unknown;
}

/** Every node of a text, at any depth. Things that are no nodes are left out; Strapi checks the shape itself. */
export function* nodesOf(blocks: unknown): Generator<BlockNode> {
  if (!Array.isArray(blocks)) return;
  for (const block of blocks) {
    if (typeof block !== 'object' || block === null) continue;
    const node: BlockNode = block;
    yield node;
    yield* nodesOf(node.children);
  }
}

export interface BlockPicture {
  readonly url: string;
  readonly alternativeText: string;
  readonly name: string;
}

export function picturesOf(blocks: unknown): readonly BlockPicture[] {
  return [...nodesOf(blocks)]
    .filter(({ type }) => type === 'image')
    .map(({ image }) => {
      const fields = typeof image === 'object' && image !== null ? image : {};
      return { url: text(fields, 'url'), alternativeText: text(fields, 'alternativeText'), name: text(fields, 'name') };
    });
}

/** Links a reader may follow: web, mail, telephone, or within the site. `javascript:` and the like are not. */
export function isSafeLink(url: unknown): boolean {
  return typeof url === 'string' && /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url.trim());
}

function text(fields: object, name: string): string {
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'string' ? value : '';
}
