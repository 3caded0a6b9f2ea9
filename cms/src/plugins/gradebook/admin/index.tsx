/** The admin half of the grade book registers itself here. */
export default {
  register() {},
};
