import { z } from 'zod';
import { DIMENSIONS, type Dimension } from '../../core/checks/dimension.ts';
import { PROFILES, type Profile } from '../../core/checks/dimension-weights.ts';

const weight = z.number().min(0, 'must be 0 or more').optional();

/** What each dimension means, for the documentation of its weight. */
const MEANINGS: Readonly<Record<Dimension, string>> = {
  accuracy: 'whether values are true',
  validity: 'whether values are allowed and can be read',
  consistency: 'whether values, rows and files agree with each other',
  uniqueness: 'whether each thing is there once',
  completeness: 'whether everything is there',
  timeliness: 'whether the data is current',
};

/** The weights of a dataset's dimensions, those that the config names. */
export const dimensionsSchema = z
  .strictObject(
    Object.fromEntries(
      DIMENSIONS.map((name) => [
        name,
        weight.meta({ description: `How much it matters ${MEANINGS[name]}.`, examples: [2] }),
      ]),
    ) as Record<Dimension, typeof weight>,
  )
  .optional();

/** The name of a use. */
export const profileSchema = z.enum(Object.keys(PROFILES) as [Profile, ...Profile[]]).optional();
