import { z } from 'zod';

/** A day of the calendar. */
export const dateSchema = z.iso.date('must be a real date, written as year-month-day');
