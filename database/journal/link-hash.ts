/** What a timestamp may be that was written by a clock; beyond, there are some that have no number of microseconds. */
const CLOCK = `timestamptz '1900-01-01 00:00+00' and timestamptz '9999-01-01 00:00+00'`;

/**
 * SQL: the hash that the content of `row` gives at a place in the chain; null where no link could be. It is that of edu.journal_hash, in
 * words that nobody who owns the schema can replace. The text is put together from its pieces, which takes half the time of making a
 * jsonb of them first.
 */
export function linkHash(row: string, previous = `${row}.previous_hash`, seq = `${row}.seq`): string {
  const pieces = [
    text(`${row}.school_code`),
    seq,
    `(extract(epoch from ${row}.at) * 1000000)::bigint`,
    text(`${row}.actor`),
    text(`${row}.action`),
    `${row}.subject::text`,
    orNull(`${row}.old::text`),
    orNull(`${row}.new::text`),
    orNull(text(`${row}.reason`)),
    orNull(`'"' || ${row}.request_id || '"'`),
  ];
  return `case when ${row}.at between ${CLOCK} and ${row}.old is distinct from 'null' and ${row}.new is distinct from 'null'
    then pg_catalog.sha256(${previous} || pg_catalog.convert_to('[' || ${pieces.join(` || ', ' || `)} || ']', 'UTF8')) end`;
}

const text = (column: string) => `pg_catalog.to_json(${column})::text`;
const orNull = (piece: string) => `coalesce(${piece}, 'null')`;
