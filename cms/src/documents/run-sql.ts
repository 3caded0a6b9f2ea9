import type { Core } from '@strapi/strapi';

/** One statement in the transaction that runs now, or in one of its own: `?` stands for a value. */
export async function runSql<Row>(
  strapi: Core.Strapi,
  text: string,
  values: readonly (string | number | null | readonly string[])[],
): Promise<readonly Row[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const { rows }: { rows: readonly Row[] } = await trx.raw(text, [...values]);
    return rows;
  });
}
