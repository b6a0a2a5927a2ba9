import type { AppOptions } from '../options.ts';
import type { AppExitCode } from '../runner.ts';
import type { World } from '../world.ts';
export async function setUp(_options: AppOptions, _world: World): Promise<AppExitCode> {
  return 2;
}
