import type { EmblemName } from '../pictures/draw-emblem';
import type { SceneName } from '../pictures/draw-picture';

/**
 * What one site shows. Texts are written in a small notation (see text-to-blocks.ts); `{hieuTruong}` and `{phoHieuTruong}` stand for the
 * invented names of the school's leaders.
 */
export interface SiteTexts {
  readonly siteCode: string;
  readonly emblem: EmblemName;
  readonly emblemAlt: string;
  readonly cover: PictureText;
  readonly introduction: string;
  readonly pages: readonly PageText[];
  readonly articles: readonly ArticleText[];
  readonly documents: readonly DocumentText[];
  readonly events: readonly EventText[];
}

export interface PictureText {
  readonly scene: SceneName;
  /** For readers who cannot see it. */
  readonly alt: string;
}

export interface PageText {
  readonly title: string;
  readonly body: string;
}

export interface ArticleText {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly category: 'news' | 'notice';
  /** Local time, e.g. `2026-09-05T10:30`. */
  readonly publishedOn: string;
  readonly pinned?: boolean;
  /** A notice of the authority that stands on the sites of all its schools. */
  readonly shared?: boolean;
  readonly picture: PictureText;
}

export interface DocumentText {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly kind: 'decision' | 'plan' | 'report' | 'notice' | 'letter';
  readonly paragraphs: readonly string[];
}

export interface EventText {
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly description: string;
}
