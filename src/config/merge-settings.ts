import type { CheckSetting } from '../core/checks/dataset-policy.ts';
import type { Config } from './config.ts';

/**
 * The settings of a dataset's checks: its own go before those of all datasets, parameter by parameter. A check that is
 * off for all and has parameters in a dataset runs there.
 *
 * @example
 * mergeSettings({ outlier: { threshold: 9 } }, { outlier: { severity: 'error' } })
 * // { outlier: { threshold: 9, severity: 'error' } }
 */
export function mergeSettings(ofAll: Config['checks'], own: Config['checks']): Config['checks'] {
  const merged: Record<string, CheckSetting> = { ...ofAll };
  for (const [name, setting] of Object.entries(own)) {
    const before = Object.hasOwn(ofAll, name) ? ofAll[name] : undefined;
    merged[name] =
      typeof setting === 'object' && typeof before === 'object'
        ? { ...before, ...setting }
        : setting === 'on' && typeof before === 'object'
          ? before
          : setting;
  }
  return merged;
}
