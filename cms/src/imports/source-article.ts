/** An article as an old site gives it, before anything is made of its text. */
export interface SourceArticle {
  /** What the source calls it; a second import knows it again by this. */
  readonly guid: string;
  readonly title: string;
  /** Where readers found it: a web address, or '' when the source does not say. */
  readonly address: string;
  readonly publishedOn: Date | null;
  readonly summary: string;
  readonly html: string;
  /** Of the picture that heads it. */
  readonly coverAddress: string | null;
  readonly isNotice: boolean;
}

export interface Source {
  readonly kind: 'wxr' | 'rss' | 'atom';
  readonly articles: readonly SourceArticle[];
  /** Entries that are no public articles: drafts, pages, menus. */
  readonly passedOver: number;
}
