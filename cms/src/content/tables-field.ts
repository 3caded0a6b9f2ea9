/** The field that holds the tables of a text, in every type that has one (a field of our own: plugin editorial, fields). */
export const TABLES = 'tables';
