/**
 * In the bundle in place of `@actions/core`'s client for identity tokens, which brings a whole HTTP client that would be loaded
 * before anything is checked. Assay asks for no token.
 */
export const OidcClient = {
  getIDToken: (): Promise<never> =>
    Promise.reject(
      new Error('Assay asks for no identity token, so nothing that could is part of it.'),
    ),
};
