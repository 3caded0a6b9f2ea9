import { buildStale } from '../building/build-stale';
import { TARGETS } from '../building/build-target';
import { buildEnvironment } from '../program-environments';
import { createSteps } from '../terminal/steps';

/** `npm run build`: builds what is stale and nothing else. */
export async function build(root: string): Promise<number> {
  const steps = createSteps();
  await buildStale({ root, targets: TARGETS, steps, env: buildEnvironment() });
  steps.say('✔ Mọi phần đã được dựng');
  return 0;
}
