import type { Config } from './config.ts';
import { configSchema } from './schema/config-schema.ts';
import { toConfig } from './to-config.ts';

/** The config of a repository that has none: no datasets, and every default of the schema. */
export const DEFAULT_CONFIG: Config = toConfig(configSchema.parse({}));
