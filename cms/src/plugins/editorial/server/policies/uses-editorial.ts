import { errors } from '@strapi/utils';
import { EDITORIAL_ACTION } from '../editorial-action';

interface PolicyContext {
  readonly state: { readonly userAbility?: { can(action: string): boolean } };
}

/** Who neither writes nor watches over sites meets a closed door at each route, before anything is read. */
export default function usesEditorial({ state }: PolicyContext): boolean {
  if (state.userAbility?.can(EDITORIAL_ACTION)) return true;
  throw new errors.PolicyError('Vai trò của bạn không dùng bàn biên tập.');
}
