/**
 * For `edu.school_year y` and a date in `$2`: the school year belongs to the present. It begins a month early, when classes
 * and assignments are made, and lasts through the summer, when resits are sat (TT 22/2021 Đ.14). In August two overlap.
 */
export const YEAR_IS_PRESENT = `$2::date between y.starts_on - 31 and y.ends_on + 92`;
