/**
 * Milliseconds that nothing sound takes on the slowest machine, and that whatever tries again and again, or takes the
 * square of what it is given, exceeds by far: the bound of tests against hanging. How fast code is, is measured elsewhere.
 */
export const HANG = 15_000;
