import { jsonLd, type Statement } from './structured-data';

/** Data for search engines. It runs nothing: of all scripts, a page keeps only those of this type (cache/finish-page.js). */
export function StructuredData({ statements }: { readonly statements: readonly Statement[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(statements) }} />;
}
