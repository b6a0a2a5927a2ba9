/*
 * Runs PostgreSQL as long as whoever started this script lives: when its standard input ends, for whatever reason, the
 * server ends too.
 */
import { spawn } from 'node:child_process';
import { AS_SERVER } from './find-postgres.ts';

const [program, ...options] = process.argv.slice(2);
const server = spawn(program!, options, { ...AS_SERVER, stdio: ['ignore', 'inherit', 'inherit'] });
server.on('exit', () => process.exit());
server.on('error', () => process.exit(1));

process.stdin.resume();
process.stdin.on('end', () => {
  // Immediate shutdown.
  server.kill('SIGQUIT');
  setTimeout(() => server.kill('SIGKILL'), 3000);
});
