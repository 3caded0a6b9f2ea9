import { familyActor } from '@cong-truong/database/family/sessions';
import { familyDatabase } from './family-database';

export async function isSignedIn(session: Buffer): Promise<boolean> {
  return (await familyActor(familyDatabase(), session)) !== null;
}
