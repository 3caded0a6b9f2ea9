export interface RedisConfOptions {
  readonly port: number;
  readonly password: string;
  readonly folder: string;
  readonly logFile: string;
}

/**
 * The configuration of the private Redis.
 * - `noeviction`: the only policy under which BullMQ promises anything.
 * - `appendfsync everysec`: a power cut may lose a second of queue. Undone work is published again from PostgreSQL, so
 *   an fsync for each job would buy nothing.
 * - `save ""`: snapshots beside the AOF cost memory, and a failed one stops all writing (MISCONF).
 */
export function redisConf({ port, password, folder, logFile }: RedisConfOptions): string {
  return [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${quote(password)}`,
    `dir ${quote(folder)}`,
    `logfile ${quote(logFile)}`,
    'daemonize no',
    'databases 16',
    'save ""',
    'appendonly yes',
    'appendfsync everysec',
    'aof-load-truncated yes',
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (character) => `\\${character}`)}"`;
}
