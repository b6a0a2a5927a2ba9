import { z } from 'zod';

/** Text that says something. */
export const textSchema = z.string().min(1, 'must not be empty');
