import { AssayError } from '../core/assay-error.ts';
import type { Purpose } from './permission.ts';
import type { Request } from './request.ts';
import { userSchema, viewerSchema } from './response-schemas.ts';

/** Who comments made with a workflow's own token are by. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/**
 * The login that comments made with this token carry. A person's token may ask for its user; the workflow's own
 * and an app's may not, but GraphQL tells their viewer. Where neither answers, the workflow's own is meant.
 */
export async function ownLogin(request: Request): Promise<string> {
  const purpose: Purpose = {
    doing: 'asking whose token this is',
    permission: 'pull-requests: read',
  };
  try {
    return (await request('GET /user', {}, userSchema, purpose)).data.login;
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  try {
    const query = 'query { viewer { login } }';
    return (await request('POST /graphql', { query }, viewerSchema, purpose)).data.data.viewer
      .login;
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return WORKFLOW_LOGIN;
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof AssayError && error.code === 'missing-permission';
}
