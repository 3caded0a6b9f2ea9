/** Whether a column is among the chosen ones of its row. */
export function isSelected({ selectedFrom, selectedTo }: Chosen, col: number): boolean {
  return selectedFrom <= col && col <= selectedTo;
}

interface Chosen {
  readonly selectedFrom: number;
  readonly selectedTo: number;
}
