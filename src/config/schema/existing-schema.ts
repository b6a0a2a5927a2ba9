import { z } from 'zod';

/** Whether the rows that a change leaves alone are judged too. */
export const existingSchema = z.enum(['auto', 'count', 'skip']);
