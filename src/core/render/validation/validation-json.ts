import { gxResult } from '../../expectations/run/gx-result.ts';
import { gxValidation } from '../../expectations/run/gx-validation.ts';
import type { FileValidation } from './file-validation.ts';
import { isValid } from './is-valid.ts';
import { maskResult } from './mask-result.ts';

/**
 * A validation in the shape of Great Expectations' own result. What a schema and the reading of the file have to say is
 * beside it under `findings`, and counts for `success`.
 *
 * @param suite the suite's name, where the expectations come from one
 */
export function validationJson(validation: FileValidation, suite: string | null) {
  const ofExpectations = new Set(
    validation.evaluations.map(({ configured }) => configured.expectation.name),
  );
  return {
    ...gxValidation(validation.evaluations, suite, (evaluation) =>
      maskResult(gxResult(evaluation), evaluation.configured.columns, validation.privacy),
    ),
    success: isValid(validation),
    findings: validation.findings.filter(({ check }) => !ofExpectations.has(check)),
  };
}
