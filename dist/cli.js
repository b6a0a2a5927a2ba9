#!/usr/bin/env node
import module from "node:module";

// src/cli/run.ts
module.enableCompileCache?.();
const [{ runCli }, { processTerminal }] = await Promise.all([import("./chunks/runner3.js"), import("./chunks/process-terminal.js")]);
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

export {  };