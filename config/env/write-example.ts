import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEnvFile } from './render-env-file';

/** `npm run env:example`: writes the example anew after a setting was added or changed. */
writeFileSync(join(__dirname, '..', '..', '..', '.env.example'), renderEnvFile('example'));
