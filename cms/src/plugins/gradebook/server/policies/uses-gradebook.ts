import { errors } from '@strapi/utils';
import { signedInOf } from '../sign-in/signed-in';

interface PolicyContext {
  readonly state: object;
}

/** Who has no use for the grade book meets a closed door at each of its routes, before anything is read. */
export default function usesGradebook({ state }: PolicyContext): boolean {
  if (signedInOf(state)?.permitted) return true;
  throw new errors.PolicyError('Vai trò của bạn không dùng sổ điểm.');
}
