import type { Random } from '../random';

/** A home address as it was written in that year: districts ended in 2021 and 2025. Streets bear numbers, as many there do. */
export function inventAddress(random: Random, year: number): string {
  const house = random.chance(0.35)
    ? `${random.integer(1, 90)}/${random.integer(1, 40)}`
    : String(random.integer(1, 220));
  const quarter = `khu phố ${random.integer(1, 9)}`;
  const ward = year < 2021 ? 'phường Long Bình, Quận 9, TP.HCM' : 'phường Long Bình, TP.HCM';
  return `${house} đường số ${random.integer(1, 40)}, ${quarter}, ${ward}`;
}
