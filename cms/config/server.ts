import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const publicFolder = env('PUBLIC_DIR', './public');
  // The upload provider refuses to start without its folder. At build time no folder is named, and none is made.
  if (env('PUBLIC_DIR', '') !== '') mkdirSync(join(publicFolder, 'uploads'), { recursive: true });
  return {
    host: env('CMS_HOST', '0.0.0.0'),
    port: env.int('CMS_PORT', 1337),
    url: env('CMS_URL', ''),
    // Strapi speaks no TLS: behind an https address stands a proxy, whose X-Forwarded headers tell the truth.
    proxy: { koa: env('CMS_URL', '').startsWith('https:') },
    dirs: { public: publicFolder },
    app: { keys: env.array('APP_KEYS', []) },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
