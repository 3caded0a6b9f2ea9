/** How the portal hands the token to the page that draws the draft: in no address, so in no log. */
export const PREVIEW_TOKEN_HEADER = 'x-cong-truong-preview';
