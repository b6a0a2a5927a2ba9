export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isListOf(value: unknown, holds: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every((item) => holds(item));
}

/** Two numbers or more: a longitude or x, a latitude or y, and perhaps a height. */
export function isPosition(value: unknown): boolean {
  return isListOf(value, (one) => typeof one === 'number') && value.length >= 2;
}
