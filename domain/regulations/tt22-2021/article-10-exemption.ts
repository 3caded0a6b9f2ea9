/**
 * TT 22/2021 Đ.10 [V]: only the practice part of Giáo dục thể chất can be waived, theory is assessed in its place so that the number of
 * assessments is complete. No subject falls away, and Âm nhạc and Mĩ thuật can no longer be waived.
 */
export function mayExempt(): boolean {
  return false;
}
