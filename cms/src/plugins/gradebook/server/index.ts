export default {
  register() {},
  bootstrap() {},
  destroy() {},
  routes: {},
  controllers: {},
  policies: {},
};
