#!/usr/bin/env node
import module from 'node:module';

// Node 22 and newer keep what they compiled in the system's folder for temporary files; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
module.enableCompileCache?.();
const [{ runCli }, { processTerminal }] = await Promise.all([
  import('./runner.ts'),
  import('./process-terminal.ts'),
]);
process.exitCode = await runCli(process.argv.slice(2), processTerminal());
