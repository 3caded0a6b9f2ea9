import { AdminClient } from '../../support/admin-client';
import { accountOf } from '../../support/accounts';
import type { SystemUnderTest } from '../../support/system-under-test';
import { PEOPLE, type Person } from './plugin-table';

/** Everybody of the table as a client of the CMS; a guardian comes with the token that the content API gives families. */
export async function signInEverybody({ addresses }: SystemUnderTest): Promise<ReadonlyMap<Person, AdminClient>> {
  const clients = new Map<Person, AdminClient>();
  for (const person of PEOPLE) clients.set(person, await clientOf(person, addresses.cms));
  return clients;
}

async function clientOf(person: Person, cms: string): Promise<AdminClient> {
  if (person === 'anonymous') return new AdminClient(cms);
  if (person !== 'guardian') return AdminClient.signInAs(cms, person, person === 'district-officer' ? '' : undefined);
  const { login, password } = accountOf('guardian', '6A1 và 7A2');
  const response = await new AdminClient(cms).send<{ jwt: string }>('POST', '/api/auth/local', {
    identifier: login,
    password,
  });
  if (response.status !== 200) throw new Error(`the guardian could not sign in: ${response.status}`);
  return new AdminClient(cms, response.body.jwt);
}
