import { normalisePhone } from '@cong-truong/domain/people/phone';
import type { Core } from '@strapi/strapi';
import { forgetAccount, linkAccount, signOutEverywhere, type FamilyAccount } from './link-accounts';

const ACCOUNT = 'plugin::users-permissions.user';

interface AccountEvent {
  readonly params: { readonly where?: unknown; readonly data?: Record<string, unknown> };
  readonly result?: { readonly id: number };
  readonly state: Record<string, unknown>;
}

/** Accounts of families are written by Strapi's own plugin: its rows are watched. */
export function watchAccounts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [ACCOUNT],
    beforeCreate: normaliseUsername,
    beforeUpdate: normaliseUsername,
    async afterCreate({ result }: AccountEvent) {
      if (result) await linkAccount(strapi, await read(strapi, { id: result.id }));
    },
    async afterUpdate({ params: { data = {} }, result }: AccountEvent) {
      if (!result) return;
      const account = await read(strapi, { id: result.id });
      if ('username' in data || 'email' in data) await linkAccount(strapi, account);
      if (typeof data['password'] === 'string' || data['blocked'] === true) {
        await signOutEverywhere(strapi, account.documentId);
      }
    },
    async beforeDelete(event: AccountEvent) {
      event.state['account'] = await strapi.db.query(ACCOUNT).findOne({ where: event.params.where });
    },
    async afterDelete({ state }: AccountEvent) {
      const account = state['account'] as FamilyAccount | null;
      if (account) await forgetAccount(strapi, account.documentId);
    },
  });
}

/** A family signs in with its phone number: `+84 901 234 567` is stored as `0901234567`. */
function normaliseUsername({ params: { data } }: AccountEvent): void {
  const username = data?.['username'];
  if (data && typeof username === 'string') data['username'] = normalisePhone(username) ?? username;
}

async function read(strapi: Core.Strapi, where: { readonly id: number }): Promise<FamilyAccount> {
  return strapi.db.query(ACCOUNT).findOne({ select: ['documentId', 'username', 'email'], where });
}
