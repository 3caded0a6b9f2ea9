import { z } from 'zod';
import type { Supervised } from '../programs/supervise';
import type { KeptService } from '../services/kept-service';

/** What a test that started the launcher may ask for: to stop and start one part while the others run. */
const command = z.object({
  id: z.number(),
  action: z.enum(['stop', 'start']),
  target: z.string(),
});

export interface Controlled {
  readonly programs: readonly Supervised[];
  readonly services: Readonly<Record<'postgres' | 'redis', KeptService | null>>;
  readonly signal: AbortSignal;
}

/** Listens on the channel to the parent process; there is none when a person started us. */
export function answerCommands({ programs, services, signal }: Controlled): void {
  if (process.send === undefined) return;
  process.on('message', (message) => {
    const parsed = command.safeParse(message);
    if (!parsed.success) return;
    const { id, action, target } = parsed.data;
    carryOut(action, target).then(
      () => process.send?.({ type: 'done', id }),
      (error: unknown) => process.send?.({ type: 'done', id, error: String(error) }),
    );
  });

  async function carryOut(action: 'stop' | 'start', target: string): Promise<void> {
    if (target === 'postgres' || target === 'redis') {
      const service = services[target];
      if (service === null) throw new Error(`${target} is not ours to ${action}`);
      return service[action]();
    }
    const program = programs.find(({ name }) => name === target);
    if (program === undefined) throw new Error(`there is no program ${target}`);
    if (action === 'stop') return program.stop();
    program.start();
    await program.whenHealthy(signal);
  }
}
