import { z } from 'zod';
import type { Check } from '../../core/checks/check.ts';
import { CHECKS } from '../../core/checks/registry.ts';

/** What a config may say of the checks: every key is the name of one. */
export const checksSchema = z
  .strictObject(Object.fromEntries(CHECKS.map((check) => [check.name, settingSchema(check)])))
  .default({});

function settingSchema({ title, severity, parameters }: Check) {
  const own = Object.entries(parameters).map(([name, type]) => [name, withoutDefault(type)]);
  return z
    .union([
      z.enum(['off', 'on']),
      z.boolean(),
      z.strictObject({
        severity: z
          .enum(['error', 'warning', 'info'])
          .optional()
          .meta({
            description: `How bad a finding is; \`${severity}\` where left out.`,
            examples: ['warning'],
          }),
        ...(Object.fromEntries(own) as Record<string, z.ZodType>),
      }),
    ])
    .optional()
    .meta({ description: `${title}: \`off\`, \`on\`, or its settings.`, examples: ['off'] });
}

/** A parameter left out in a dataset is the one of all datasets, so the default is filled in only once both are known. */
function withoutDefault(type: z.ZodType): z.ZodType {
  const inner = type instanceof z.ZodDefault ? (type.unwrap() as z.ZodType) : type;
  return inner.optional().meta(type.meta() ?? {});
}
