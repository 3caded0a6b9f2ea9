/** Open to no account of the content API: the handler asks for the secret that the portal holds. */
export default {
  routes: [{ method: 'POST', path: '/questions/ask', handler: 'question.ask', config: { auth: false } }],
};
