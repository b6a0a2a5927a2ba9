import type { Role } from '../../../../src/core/review/observation.ts';
import type { Permissions } from '../options.ts';
import { showInstallation } from '../routes/app.ts';
import type { Shape } from '../shapes/template.ts';
import {
  expireTokens,
  issueInstallationToken,
  issuePersonToken,
  issueWorkflowToken,
} from '../tokens.ts';
import { emit } from '../webhooks/emit.ts';
import type { World } from '../world.ts';

/** Who may do what. */
export interface AccountControls {
  setRole(login: string, role: Role): void;
  setTeam(team: string, members: readonly string[]): void;
  /** Comments of a deleted account have no user. */
  deleteAccount(login: string): void;
  /** Of the installation, from now on. */
  setPermissions(permissions: Permissions): void;
  /** Takes the app's access away, or gives it back; tokens that were issued are void. */
  installation(action: 'created' | 'deleted' | 'suspend' | 'unsuspend', by?: string): void;
  installationToken(permissions?: Permissions): string;
  workflowToken(permissions: Permissions): string;
  personToken(login: string): string;
  /** As if their hour were over. */
  expireTokens(): void;
}

const STATES = { created: 'yes', unsuspend: 'yes', suspend: 'suspended', deleted: 'no' } as const;

export function accountControls(world: World): AccountControls {
  return {
    setRole(login, role) {
      world.people.set(login, role);
    },
    setTeam(team, members) {
      world.teams.set(team, members);
    },
    deleteAccount(login) {
      world.people.delete(login);
      world.ghosts.add(login);
    },
    setPermissions(permissions) {
      world.permissions = permissions;
    },
    installation(action, by = world.owner) {
      world.installed = STATES[action];
      expireTokens(world);
      emit(world, 'installation', action, { login: by }, (example) => ({
        installation: fill(example['installation'] as Shape, showInstallation(world)),
        repositories: [],
      }));
    },
    installationToken: (permissions) => issueInstallationToken(world, permissions),
    workflowToken: (permissions) => issueWorkflowToken(world, permissions),
    personToken: (login) => issuePersonToken(world, login),
    expireTokens: () => expireTokens(world),
  };
}

/** The fields that the webhook's shape has. */
function fill(from: Shape, shown: Shape): Shape {
  const fields = Object.entries(shown).filter(([name]) => name in from);
  return { ...from, ...Object.fromEntries(fields) };
}
