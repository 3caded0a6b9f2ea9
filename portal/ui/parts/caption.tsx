import type { Picture } from '@/data/content/parts/picture';

/** The editor's caption; else what the picture shows, for those who see: listeners have heard it as its alternative text. */
export function Caption({ picture: { caption, alt } }: { readonly picture: Picture }) {
  if (caption !== null) return <figcaption>{caption}</figcaption>;
  return alt === '' ? null : <figcaption aria-hidden="true">{alt}</figcaption>;
}
