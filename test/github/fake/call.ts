import type { Answer } from '../../action/fake-github/answer.ts';
import type { Actor } from './stored.ts';
import type { Identity } from './tokens.ts';
import type { World } from './world.ts';

/** A request as a route sees it. */
export interface Call {
  readonly world: World;
  readonly identity: Identity;
  readonly actor: Actor;
  /** The values of the template's placeholders, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the request asks for raw bytes. */
  readonly raw: boolean;
  /** Path and query as they came, for links to other pages. */
  readonly target: string;
}

export type Route = (call: Call) => Answer | Promise<Answer>;

/** Routes by method and template, e.g. `GET /repos/{owner}/{repo}`. */
export type Routes = Readonly<Record<string, Route>>;
