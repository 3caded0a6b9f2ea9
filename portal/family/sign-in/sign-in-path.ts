import { FAMILY_PATH } from '../../routing/links';

/** Where a visitor without a living session is sent, and what brings them back. */
export function signInPath(returnPath: string): string {
  const signIn = `${FAMILY_PATH}/dang-nhap`;
  return returnPath === FAMILY_PATH ? signIn : `${signIn}?${new URLSearchParams({ tiep: returnPath })}`;
}
