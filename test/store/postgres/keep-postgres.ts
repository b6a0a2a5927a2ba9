/*
 * Runs PostgreSQL as long as whoever started this script lives: when its standard input ends, for whatever reason, the
 * server ends too, and its folder is removed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { AS_SERVER } from './find-postgres.ts';

const [folder, program, ...options] = process.argv.slice(2);
const server = spawn(program!, options, { ...AS_SERVER, stdio: ['ignore', 'inherit', 'inherit'] });
server.on('error', () => process.exit(1));
server.on('exit', () => {
  rmSync(folder!, { recursive: true, force: true });
  process.exit();
});

process.stdin.resume();
process.stdin.on('end', () => {
  // Immediate shutdown.
  server.kill('SIGQUIT');
  setTimeout(() => server.kill('SIGKILL'), 3000);
});
