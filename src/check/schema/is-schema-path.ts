import type { Config } from '../../config/config.ts';

/** Whether a file is a schema: a data package by its name, or one that the config names. */
export function isSchemaPath(path: string, { datasets }: Config): boolean {
  return (
    /(?:^|\/)datapackage\.(?:json|ya?ml)$/.test(path) ||
    datasets.some(({ schema }) => schema === path)
  );
}
