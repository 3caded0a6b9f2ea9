/** A program that the launcher keeps running. */
export interface Program {
  /** Names its log, its pid file and its lines on the terminal. */
  readonly name: ProgramName;
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Does it serve? Asked until the first yes. */
  readonly isHealthy: () => Promise<boolean>;
  /** How long it may take to end by itself once it was asked to. */
  readonly stopMs: number;
}

/** In the order in which they are stopped: who asks before who answers. */
export const PROGRAM_NAMES = ['portal', 'cms', 'workers', 'mailbox', 'compiler'] as const;
export type ProgramName = (typeof PROGRAM_NAMES)[number];
