/** Prints every route of the CMS as JSON: [{ method, path }]. Run with the environment of a CMS. */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '..', '..', 'cms');

async function main() {
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
  strapi.server.mount();
  const routes = strapi.server
    .listRoutes()
    .flatMap(({ methods, path }) =>
      methods.filter((method) => method !== 'HEAD').map((method) => ({ method, path: String(path) })),
    );
  process.stdout.write(`\nROUTES ${JSON.stringify(routes)}\n`);
  await strapi.destroy();
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
