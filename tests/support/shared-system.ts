import type { Part, SystemUnderTest } from './system-under-test';

/** The system that all files of tests/system share; started before the first of them. */
export function sharedSystem(): SystemUnderTest {
  return JSON.parse(required('SYSTEM_UNDER_TEST')) as SystemUnderTest;
}

/** Stops one part of the shared system. The test that does it starts it again, also when it fails. */
export function stopPart(part: Part): Promise<void> {
  return control('stop', part);
}

/** Starts a part again and waits until it serves. */
export function startPart(part: Part): Promise<void> {
  return control('start', part);
}

async function control(action: 'stop' | 'start', part: Part): Promise<void> {
  const response = await fetch(`${required('SYSTEM_CONTROL')}/${action}/${part}`, { method: 'POST' });
  if (!response.ok) throw new Error(`could not ${action} ${part}: ${await response.text()}`);
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the tests of the system with npm test -- tests/system`);
  return value;
}
