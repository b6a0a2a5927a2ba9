import type { Detector } from './detector.ts';
import { PERSONAL_DETECTORS } from './personal-detectors.ts';
import { SECRET_DETECTORS } from './secret-detectors.ts';

/** Everything that is masked. */
export const MASKED_DETECTORS: readonly Detector[] = [...SECRET_DETECTORS, ...PERSONAL_DETECTORS];
