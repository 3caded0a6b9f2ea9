/** What a timestamp may be that was written by a clock; beyond, there are some that have no number of microseconds. */
const CLOCK = `timestamptz '1900-01-01 00:00+00' and timestamptz '9999-01-01 00:00+00'`;

/**
 * SQL: the hash that the content of `row` gives at a place in the chain; null where no link could be. It says what edu.journal_hash
 * says, in words that nobody who owns the schema can replace.
 */
export function linkHash(row: string, previous = `${row}.previous_hash`, seq = `${row}.seq`): string {
  const content = [
    `${row}.school_code`,
    seq,
    `(extract(epoch from ${row}.at) * 1000000)::bigint`,
    ...['actor', 'action', 'subject', 'old', 'new', 'reason', 'request_id'].map((column) => `${row}.${column}`),
  ];
  return `case when ${row}.at between ${CLOCK} and ${row}.old is distinct from 'null' and ${row}.new is distinct from 'null'
    then pg_catalog.sha256(${previous} ||
      pg_catalog.convert_to(pg_catalog.jsonb_build_array(${content.join(', ')})::text, 'UTF8')) end`;
}
