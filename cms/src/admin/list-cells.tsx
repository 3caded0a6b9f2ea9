import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { enumerations } from './translations/enumerations';

interface Column {
  readonly name: string;
  readonly attribute?: { readonly type: string };
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => React.ReactNode;
}

interface ListColumns {
  readonly displayedHeaders: readonly Column[];
  readonly layout: unknown;
}

/** Forms show the words of a list of values; tables of entries show the bare code unless told otherwise. */
export function showWordsInLists(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', ({ displayedHeaders, layout }: ListColumns) => ({
    displayedHeaders: displayedHeaders.map((column) =>
      column.attribute?.type === 'enumeration' ? { ...column, cellFormatter: wordOf(column.name) } : column,
    ),
    layout,
  }));
}

function wordOf(field: string) {
  return function EnumerationCell(row: Readonly<Record<string, unknown>>): React.ReactNode {
    const code = row[field];
    return (
      <Typography textColor="neutral800">{typeof code === 'string' ? (enumerations[code] ?? code) : '-'}</Typography>
    );
  };
}
