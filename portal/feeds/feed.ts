/** The news of a site, as both kinds of feed tell it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The site's first page. */
  readonly home: string;
  /** The feed's own address. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  readonly summary: string | null;
  readonly category: string;
  readonly published: Date;
  readonly updated: Date;
}
