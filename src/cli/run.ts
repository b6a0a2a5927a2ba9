#!/usr/bin/env node
import { processTerminal } from './process-terminal.ts';
import { runCli } from './runner.ts';

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
