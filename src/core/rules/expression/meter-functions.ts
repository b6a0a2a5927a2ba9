import { type CelEnv, type CelValue, isCelList, isCelMap } from '@bufbuild/cel';
import type { Budget } from './budget.ts';

/** Longest text and longest list that an expression may make. */
const MAX_LENGTH = 100_000;

type Functions = CelEnv['funcs'];
type CelCall = NonNullable<ReturnType<Functions['find']>>;

/**
 * The environment with every call of a function counted and what it makes bounded: an expression can then neither
 * run nor grow beyond its budget, whatever a row holds. Work that grows with a text or a list costs accordingly.
 */
export function meterFunctions(env: CelEnv, budget: Budget): CelEnv {
  const metered = new Map<string, CelCall | undefined>();
  const find = (name: string) => {
    if (!metered.has(name)) metered.set(name, meter(env.funcs.find(name), budget));
    return metered.get(name);
  };
  return Object.create(env, { funcs: { value: { find } } });
}

function meter(inner: CelCall | undefined, budget: Budget): CelCall | undefined {
  if (!inner) return undefined;
  const { name } = inner;
  const call: CelCall['call'] = (id, target, args) => {
    const values = target === undefined ? args : [target, ...args];
    budget.spend(1 + values.reduce<number>((sum, value) => sum + costOf(name, value, budget), 0));
    checkLength(lengthMade(name, values));
    const made = inner.call(id, target, args);
    if (typeof made === 'string') checkLength(made.length);
    else if (isCelList(made)) {
      checkLength(made.size);
      if (name === 'split') budget.spend(made.size >> 4);
    }
    return made;
  };
  return Object.create(inner, { call: { value: call } });
}

function checkLength(length: number): void {
  if (length > MAX_LENGTH) {
    throw new Error(`it makes a text or a list longer than ${MAX_LENGTH}`);
  }
}

/** Functions that look at all that a list or map holds, and at what that holds in turn. */
const DEEP = new Set(['_==_', '_!=_', '@in', 'join']);

function costOf(name: string, value: CelValue, budget: Budget): number {
  if (typeof value === 'string') return value.length >> 8;
  return DEEP.has(name) ? deepCost(value, budget) : 0;
}

/** One a value inside; spends as it goes, for a value can hold another many times over. */
function deepCost(value: CelValue, budget: Budget): number {
  if (isCelList(value)) {
    budget.spend(value.size);
    for (const item of value) budget.spend(deepCost(item, budget));
  } else if (isCelMap(value)) {
    budget.spend(value.size);
    for (const [, item] of value) budget.spend(deepCost(item, budget));
  } else if (typeof value === 'string') return value.length >> 8;
  return 0;
}

/** The length of what a function that puts texts or lists together is about to make. */
function lengthMade(name: string, values: readonly CelValue[]): number {
  const [first, second, third] = values;
  if (name === '_+_') return sizeOf(first) + sizeOf(second);
  if (name === 'join' && isCelList(first)) {
    let length = sizeOf(second) * first.size;
    for (const item of first) length += sizeOf(item);
    return length;
  }
  if (name === 'replace' && typeof first === 'string' && typeof second === 'string') {
    return first.length + countIn(first, second) * sizeOf(third);
  }
  return 0;
}

function sizeOf(value: CelValue | undefined): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length;
  return isCelList(value) ? value.size : 0;
}

function countIn(text: string, part: string): number {
  return part === '' ? text.length + 1 : text.split(part).length - 1;
}
