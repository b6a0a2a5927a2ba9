import { z } from 'zod';

/** A map whose keys may all be left out, and are filled in only once it is laid over another one. */
export function withoutDefaults(map: z.ZodObject): z.ZodObject {
  const keys = Object.entries(map.shape).map(([key, type]) => [key, withoutDefault(type)]);
  return z.strictObject(Object.fromEntries(keys) as z.core.$ZodLooseShape);
}

function withoutDefault(type: z.core.$ZodType): z.ZodType {
  const own = type as z.ZodType;
  const wrapped = own instanceof z.ZodDefault || own instanceof z.ZodPrefault;
  const inner = wrapped ? (own.unwrap() as z.ZodType) : own;
  const bare = inner instanceof z.ZodObject ? withoutDefaults(inner) : inner;
  return bare.optional().meta(own.meta() ?? {});
}
