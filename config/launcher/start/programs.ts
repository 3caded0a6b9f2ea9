import { logFile, pidFile } from '../layout';
import type { ProgramEnvironments } from '../program-environments';
import { PROGRAM_NAMES } from '../programs/program';
import { programsOf, type Mode } from '../programs/programs';
import { supervise, type Supervised } from '../programs/supervise';
import { waitForSystem } from '../programs/system-health';
import type { Launch } from './launch';

/** Starts all programs together and waits until each serves and the portal says that all is well. */
export async function startPrograms(
  launch: Launch,
  environments: ProgramEnvironments,
  mode: Mode,
): Promise<readonly Supervised[]> {
  const { system, steps, shutdown } = launch;
  const programs = programsOf(system, environments, mode).map((program) => ({
    program,
    supervised: supervise({
      program,
      logFile: logFile(system.layout, program.name),
      pidFile: pidFile(system.layout, program.name),
      report: steps.say,
    }),
  }));
  const inStopOrder = PROGRAM_NAMES.flatMap((name) => programs.filter(({ program }) => program.name === name));
  shutdown.add({
    stop: () =>
      steps.run('Dừng các chương trình', async (note) => {
        for (const { program, supervised } of inStopOrder) {
          note(program.title);
          await supervised.stop();
        }
      }),
    kill: () => programs.forEach(({ supervised }) => supervised.kill()),
  });

  for (const { supervised } of programs) supervised.start();
  await Promise.all(
    programs.map(({ program, supervised }) => steps.run(program.title, () => supervised.whenHealthy(shutdown.signal))),
  );
  await steps.run('Kiểm tra toàn hệ thống', (note) => waitForSystem(system, note, shutdown.signal));
  return programs.map(({ supervised }) => supervised);
}
