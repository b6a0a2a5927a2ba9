import { processWorld } from './process-world.ts';
import { runAppCommand } from './run-app-command.ts';

process.exit(await runAppCommand(process.argv.slice(2), processWorld()));
