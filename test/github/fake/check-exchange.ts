import { type Exchange, violations } from '../../action/fake-github/contract.ts';

/** Routes that are GitHub's and not in its description of the REST API. */
const UNDESCRIBED: readonly string[] = [
  // GraphQL has a description of its own; unknown fields are noted where they are answered.
  '/graphql',
  // Git LFS is served beside the API.
  '/{owner}/{repo}.git/info/lfs/objects/batch',
  '/lfs/{oid}',
];

/** Where GitHub's own description is wrong, with what it really does. */
const EXCEPTIONS: readonly (readonly [route: RegExp, violation: RegExp])[] = [
  // An account is a user or an enterprise; here the description wants it to be both.
  [/^GET \/app\/installations$/, /\/account must /],
  // A pull request whose fork was deleted has none; the description once said so, and GitHub still does it.
  [/\/pulls/, /\/head\/repo must be object/],
  // GitHub's own conclusion, named in the text of "Create a check run" and missing in the list of values.
  [/check-(runs|suites)/, / 20[01].*\/conclusion must be equal to one of the allowed values/],
];

/** Where a request or its answer breaks GitHub's description. */
export function checkExchange(exchange: Exchange): readonly string[] {
  const { method, template } = exchange;
  if (UNDESCRIBED.includes(template)) return [];
  return violations(exchange).filter(
    (violation) =>
      !EXCEPTIONS.some(
        ([route, known]) => route.test(`${method} ${template}`) && known.test(violation),
      ),
  );
}
