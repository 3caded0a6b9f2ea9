/** Lines with their columns under each other. Vietnamese letters with marks are one place wide. */
export function textTable(rows: readonly (readonly string[])[], { indent = 4, gap = 2 } = {}): readonly string[] {
  const tidy = rows.map((row) => row.map((cell) => cell.normalize('NFC')));
  const columns = Math.max(0, ...tidy.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...tidy.map((row) => places(row[column] ?? ''))),
  );
  return tidy.map((row) => {
    const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - places(cell)));
    return (' '.repeat(indent) + cells.join(' '.repeat(gap))).trimEnd();
  });
}

function places(text: string): number {
  return [...text].length;
}
