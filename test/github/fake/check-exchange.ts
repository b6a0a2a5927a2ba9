import type { Answer } from '../../action/fake-github/answer.ts';
import { violations } from '../../action/fake-github/contract.ts';

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
export function checkExchange(
  template: string,
  given: {
    readonly method: string;
    readonly query: URLSearchParams;
    readonly body: unknown;
    readonly answer: Answer;
  },
): readonly string[] {
  if (UNDESCRIBED.includes(template)) return [];
  const { method, query, body, answer } = given;
  // What goes over the wire has no fields that are undefined.
  const sent =
    answer.body === undefined || Buffer.isBuffer(answer.body)
      ? answer.body
      : JSON.parse(JSON.stringify(answer.body));
  const exchange = { method, template, query, body, status: answer.status, answer: sent };
  return violations(exchange).filter(
    (violation) =>
      !EXCEPTIONS.some(
        ([route, known]) => route.test(`${method} ${template}`) && known.test(violation),
      ),
  );
}
