/** A quotient with up to three decimals, by integers; `…` when more would follow: `5,65`, `4,966…`. */
export function quotientText(hundredths: number, divisor: number): string {
  const thousandths = Math.floor((hundredths * 10) / divisor);
  const more = thousandths * divisor !== hundredths * 10;
  const decimals = String(thousandths % 1000).padStart(3, '0');
  return `${Math.floor(thousandths / 1000)},${more ? `${decimals}…` : decimals.replace(/0+$/, '')}`;
}
