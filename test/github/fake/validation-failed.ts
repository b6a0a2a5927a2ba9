import { type Answer, refusal } from '../../action/fake-github/answer.ts';

/** GitHub's 422 for a field that it does not take. */
export function validationFailed(resource: string, field: string, message: string): Answer {
  return refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'custom', field, message }],
  });
}

export function notFound(): Answer {
  return refusal(404, 'Not Found');
}

export function notAccessible(): Answer {
  return refusal(403, 'Resource not accessible by integration');
}
