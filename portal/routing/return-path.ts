import { FAMILY_PATH } from './links';

/** Letters, digits and hyphens between slashes: no dots, no backslash, no second host, nothing to decode. */
const PAGE = /^\/phu-huynh(?:\/[A-Za-z0-9-]+)*$/;

/**
 * The page to go back to after signing in. Only pages of the families' side are taken; anything else, an address of another
 * site above all, becomes the families' first page.
 */
export function safeReturnPath(asked: string | null | undefined): string {
  const signing = asked?.startsWith(`${FAMILY_PATH}/dang-`);
  return asked !== null && asked !== undefined && PAGE.test(asked) && !signing ? asked : FAMILY_PATH;
}
