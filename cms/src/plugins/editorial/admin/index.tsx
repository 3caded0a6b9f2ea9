/** The admin half of the editorial desk. */
export default {
  register(): void {},
};
