import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, refusal } from '../../action/fake-github/answer.ts';
import { staleCheckRuns } from './acts/checks.ts';
import type { Call } from './call.ts';
import { checkExchange } from './check-exchange.ts';
import { type MatchedRoute, matchRoute } from './routes/match-route.ts';
import { isPermitted } from './routes/permissions.ts';
import { HOUR_SECONDS, sendAnswer } from './send-answer.ts';
import { type Identity, identify } from './tokens.ts';
import { nextTrouble, rateLimited, refuseHaste, troubleAnswer } from './trouble.ts';
import { notAccessible, notFound } from './validation-failed.ts';
import type { World } from './world.ts';

/** Answers one request as GitHub would, and notes where it, or the answer, is not as GitHub describes it. */
export async function handleRequest(
  world: World,
  checked: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers, url: target = '/' } = request;
  const { pathname, searchParams: query } = new URL(target, world.url);
  const text = await readText(request);
  // A server of a company has its API below a path.
  const match = matchRoute(method, pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, ''));
  if (!match) world.violations.push(`${method} ${pathname}: the fake has no such route`);
  const route = `${method} ${match?.template ?? pathname}`;
  const body = text === '' ? undefined : parseJson(text);
  const identity = identify(world, headers.authorization);
  const by = typeof identity === 'string' ? '' : identity.actor.login;

  staleCheckRuns(world);
  const trouble = nextTrouble(world, route);
  const raw = /\braw\b/.test(headers.accept ?? '');
  const answer =
    (trouble && troubleAnswer(world, trouble)) ??
    (await answerOf(world, match, route, { identity, query, body, raw, target }));

  world.requests.push({
    method,
    path: target,
    template: match?.template,
    body,
    by,
    status: answer.status,
  });
  const { status, body: given } = answer;
  const bytes = Buffer.isBuffer(given) ? given : Buffer.from(JSON.stringify(given) ?? '');
  if (checked && match && (!trouble || trouble.kind === 'lost-answer')) {
    // As it goes over the wire, where no field is undefined.
    const sent = Buffer.isBuffer(given) || given === undefined ? given : JSON.parse(String(bytes));
    const exchange = { method, template: match.template, query, body, status, answer: sent };
    world.violations.push(...checkExchange(exchange));
  }
  if (trouble?.kind === 'lost-answer') response.destroy();
  else sendAnswer(world, by, request, response, { ...answer, bytes });
}

interface Received {
  readonly identity: Identity | string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly raw: boolean;
  readonly target: string;
}

async function answerOf(
  world: World,
  match: MatchedRoute | undefined,
  route: string,
  { identity, body, ...received }: Received,
): Promise<Answer> {
  // Whoever has the address of a large file may load it.
  if (typeof identity === 'string' && match?.template !== '/lfs/{oid}')
    return refusal(401, identity);
  const who = typeof identity === 'string' ? undefined : identity;
  if (!match) return notFound();
  const { owner, repo } = match.path;
  if (owner !== undefined && `${owner}/${repo}` !== world.repository) return notFound();
  if (who?.kind === 'app' && !isForApp(match.template))
    return refusal(403, 'Resource not accessible by integration');
  const hasty = refuseHaste(world, who?.actor.login ?? '', route.split(' ')[0] ?? '');
  if (hasty) return hasty;
  if (who?.kind === 'installation') {
    if (remaining(world, who.actor.login) <= 0) return rateLimited(world, HOUR_SECONDS);
    if (!isPermitted(who.permissions ?? world.permissions, route)) return notAccessible();
  }
  const call: Call = {
    world,
    identity: who ?? { kind: 'person', actor: { login: '' } },
    actor: who?.actor ?? { login: '' },
    path: match.path,
    body: (body ?? {}) as Call['body'],
    ...received,
  };
  return match.route(call);
}

function isForApp(template: string): boolean {
  return template.startsWith('/app') || template.endsWith('/installation');
}

function remaining(world: World, login: string): number {
  return world.hourlyRequests - (world.used.get(login) ?? 0);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
