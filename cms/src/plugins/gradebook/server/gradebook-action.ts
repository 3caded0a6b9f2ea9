/** Opens the menu link and the page. What a person sees there is decided by the policy of the domain. */
export const GRADEBOOK_ACTION = 'plugin::gradebook.access';
