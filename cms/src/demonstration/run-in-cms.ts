import { resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** Starts the CMS without its web server, does the work in it, and stops it. */
export async function runInCms(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  // Compiled, this file lies in cms/dist/src/demonstration.
  const distDir = resolve(__dirname, '../..');
  const cms = createStrapi({ appDir: resolve(distDir, '..'), distDir });
  cms.log.level = 'error';
  const strapi = await cms.load();
  try {
    await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
