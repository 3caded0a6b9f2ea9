import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from '@cong-truong/database/demonstration/accounts';

/** The demonstration account of a role, the first one whose place contains `where`. */
export function accountOf(role: DemonstrationAccount['role'], where = 'Long Bình'): DemonstrationAccount {
  const account = DEMONSTRATION_ACCOUNTS.find((one) => one.role === role && one.where.includes(where));
  if (!account) throw new Error(`no demonstration account for ${role} at ${where}`);
  return account;
}
