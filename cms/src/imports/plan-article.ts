import { videoAddress } from '@cong-truong/domain/content/video-address';
import { normaliseDeep, normaliseLine } from '../content/normalise-text';
import { htmlToBlocks, type ImportedBlock } from './html-to-blocks';
import type { SourceArticle } from './source-article';
import { attributeOf, childrenOf, nameOf, parseHtml, textOf, type MarkupNode } from './xml';

/** What would be made of an article; nothing is fetched or stored yet. */
export interface ArticlePlan {
  readonly guid: string;
  readonly title: string;
  readonly summary: string;
  readonly category: 'news' | 'notice';
  readonly publishedOn: string | null;
  /** The way to it on the old site. */
  readonly formerPath: string | null;
  /** All ways to it there, its number too: WordPress keeps `/?p=12` whatever addresses a site shows. Old links lead on. */
  readonly formerPaths: readonly string[];
  readonly blocks: readonly ImportedBlock[];
  readonly coverAddress: string | null;
  readonly videoUrl: string | null;
  /** Why it cannot be imported, in words for the person. */
  readonly problem: string | null;
}

const MOST_PICTURES = 30;

export function planArticle(source: SourceArticle): ArticlePlan {
  const title = String(normaliseLine(plainText(source.title))).slice(0, 200);
  const blocks = htmlToBlocks(source.html, source.address);
  const pictures = blocks.filter((block) => block.type === 'picture');
  return {
    guid: source.guid,
    title,
    summary: String(normaliseDeep(plainText(source.summary)))
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 500),
    category: source.isNotice || /^thông báo/iu.test(title) ? 'notice' : 'news',
    publishedOn: source.publishedOn?.toISOString() ?? null,
    formerPath: pathOf(source.address),
    formerPaths: formerPathsOf(source),
    blocks,
    coverAddress: source.coverAddress,
    videoUrl: videoIn(parseHtml(source.html)),
    problem: problemOf({ source, title, blocks: blocks.length, pictures: pictures.length }),
  };
}

function problemOf(found: {
  readonly source: SourceArticle;
  readonly title: string;
  readonly blocks: number;
  readonly pictures: number;
}): string | null {
  if (found.title === '') return 'thiếu tiêu đề';
  if (found.source.guid === '') return 'không có mã bài, sẽ nhập trùng nếu làm lại';
  if (found.blocks === 0 && found.source.coverAddress === null) return 'không có nội dung';
  if (found.pictures > MOST_PICTURES) return `có ${found.pictures} ảnh, tối đa ${MOST_PICTURES}`;
  return null;
}

export function picturesOfPlan({ blocks, coverAddress }: ArticlePlan): readonly string[] {
  const inside = blocks.flatMap((block) => (block.type === 'picture' ? [block.address] : []));
  return [...new Set(coverAddress === null ? inside : [coverAddress, ...inside])];
}

function formerPathsOf({ address, guid }: SourceArticle): readonly string[] {
  const number = pathOf(guid);
  const paths = [pathOf(address), number?.startsWith('/?') === true ? number : null];
  return [...new Set(paths.filter((path) => path !== null))];
}

/** `https://cu.example/2019/05/bai.html?x=1` is `/2019/05/bai.html`; the query counts where it is all there is (`/?p=12`). */
function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  if (pathname === '/' || pathname === '/index.php') return /^\?(p|page_id|id)=\d+$/.test(search) ? `/${search}` : null;
  const path = decoded(pathname).replace(/\/+$/, '');
  return path.length > 300 ? null : path;
}

function decoded(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}

function plainText(html: string): string {
  return parseHtml(html).map(textOf).join('');
}

/** The first film of a page: editors embed it, or put its address on a line. */
function videoIn(nodes: readonly MarkupNode[]): string | null {
  for (const node of nodes) {
    const address = nameOf(node) === 'iframe' ? attributeOf(node, 'src').replace(/^\/\//, 'https://') : '';
    const found = videoAddress(address)?.watch ?? videoIn(childrenOf(node));
    if (found) return found;
  }
  return null;
}
