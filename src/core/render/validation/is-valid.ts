import type { FileValidation } from './file-validation.ts';

/** Whether every expectation is met, however severe, and nothing else is an error. */
export function isValid({ evaluations, findings }: FileValidation): boolean {
  return (
    evaluations.every(({ success }) => success) &&
    findings.every(({ severity }) => severity !== 'error')
  );
}
