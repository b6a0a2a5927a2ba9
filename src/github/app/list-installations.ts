import { z } from 'zod';
import { listPages } from '../list-pages.ts';
import { type AppSending, appRequest } from './app-request.ts';

/** An account that the app is installed in. */
export interface Installation {
  readonly id: number;
  /** Login of the organisation or person; undefined where GitHub does not say. */
  readonly account: string | undefined;
  /** GitHub refuses everything of a suspended one. */
  readonly suspended: boolean;
}

const installationsSchema = z.array(
  z.object({
    id: z.number(),
    account: z.object({ login: z.string().optional() }).nullish(),
    suspended_at: z.string().nullish(),
  }),
);

/** Where the app is installed. Takes the app's own authentication. */
export async function listInstallations(sending: AppSending): Promise<readonly Installation[]> {
  const installations = await listPages(appRequest(sending), {
    route: 'GET /app/installations',
    schema: installationsSchema,
    purpose: { doing: 'listing where the app is installed', permission: 'metadata: read' },
    tooLong: (most) => ({
      message: `The app is installed in more than ${most} accounts`,
      hint: 'Run it by webhooks alone.',
    }),
  });
  return installations.map(({ id, account, suspended_at }) => ({
    id,
    account: account?.login,
    suspended: Boolean(suspended_at),
  }));
}
