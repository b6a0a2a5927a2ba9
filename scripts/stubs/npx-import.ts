/**
 * In the bundle in place of `npx-import-light`, with which Probot would install Redis or Sentry clients from npm while it
 * runs. Assay uses neither, and a program that was reviewed and committed loads nothing later.
 */
export function npxImport(name: string): Promise<never> {
  return Promise.reject(new Error(`${name} is not part of Assay, and nothing is installed later.`));
}
