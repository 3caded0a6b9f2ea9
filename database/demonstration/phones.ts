/**
 * Invented telephone numbers. No carrier in Vietnam holds the mobile prefix 057 (52, 55, 56, 58 and 59 are given out), and
 * subscriber numbers in 028 never begin with 0: nobody can be reached by mistake, whatever a message gateway is told.
 */
export function mobilePhone(serial: number): string {
  return `057${String(serial).padStart(7, '0')}`;
}

export function landline(serial: number): string {
  return `0280${String(serial).padStart(7, '0')}`;
}
