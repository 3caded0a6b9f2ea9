import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { LauncherError } from '../launcher-error';
import type { System } from '../system';

const DEADLINE_MS = 120_000;
const EVERY_MS = 500;

const answer = z.object({ status: z.string() }).catchall(z.string());

/** Waits until the portal says that every part is up; tells which part is not. */
export async function waitForSystem(system: System, note: (text: string) => void, signal: AbortSignal): Promise<void> {
  const url = `http://127.0.0.1:${system.settings.PORTAL_PORT}/api/health`;
  const deadline = Date.now() + DEADLINE_MS;
  let down: readonly string[] = [];
  while (Date.now() < deadline && !signal.aborted) {
    const state = await ask(url);
    if (state?.ok === true) return;
    down = state?.down ?? ['portal'];
    note(`đang chờ: ${down.join(', ')}`);
    await delay(EVERY_MS);
  }
  if (signal.aborted) return;
  throw new LauncherError({
    message: `Các phần sau chưa hoạt động: ${down.join(', ')}.`,
    english: `These parts are not up: ${down.join(', ')}.`,
    fixes: [`Xem nhật ký trong ${system.layout.logs}`, `Xem tình trạng: ${url}`],
  });
}

async function ask(url: string): Promise<{ ok: boolean; down: readonly string[] } | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    const parts = answer.parse(await response.json());
    const down = Object.entries(parts).flatMap(([part, state]) => (state === 'up' || part === 'status' ? [] : [part]));
    return { ok: response.status === 200, down };
  } catch {
    return null;
  }
}
