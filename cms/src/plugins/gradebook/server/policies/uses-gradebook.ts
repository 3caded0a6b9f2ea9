import { errors } from '@strapi/utils';
import { GRADEBOOK_ACTION } from '../gradebook-action';

interface PolicyContext {
  readonly state: { readonly userAbility?: { can(action: string): boolean } };
}

/** Who has no use for the grade book meets a closed door at each of its routes, before anything is read. */
export default function usesGradebook({ state }: PolicyContext): boolean {
  if (state.userAbility?.can(GRADEBOOK_ACTION)) return true;
  throw new errors.PolicyError('Vai trò của bạn không dùng sổ điểm.');
}
