import { Ajv, type ValidateFunction } from 'ajv';
import { type Operation, openApi, resolved, type Schema, spellNullable } from './openapi.ts';

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** As the description writes it, e.g. `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly template: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/**
 * Answers that GitHub really gives and its description does not list; each with where it was seen.
 * - 403 for a write with a read-only token, and every rate limit (403, 429): the REST documentation.
 * - 422 "Body is too long" is `validation-error` without its required `documentation_url`.
 * - 401 for a bad token, and 5xx, which no operation lists in full.
 */
const UNDESCRIBED_STATUSES = [401, 403, 404, 422, 429, 500, 502, 503];

const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
const validators = new Map<string, ValidateFunction>();

/** Where an exchange breaks GitHub's description: none for a right one. */
export function violations(exchange: Exchange): string[] {
  const { method, template } = exchange;
  const operation = openApi().paths[template]?.[method.toLowerCase()];
  if (!operation) return [`${method} ${template} is not in the description`];
  return [
    ...queryViolations(operation, exchange),
    ...bodyViolations(operation, exchange),
    ...answerViolations(operation, exchange),
  ].map((violation) => `${method} ${template}: ${violation}`);
}

function queryViolations(operation: Operation, { query }: Exchange): string[] {
  const known = (operation.parameters ?? [])
    .map(resolved)
    .filter(({ in: where }) => where === 'query');
  return [...query].flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    if (!parameter) return [`query parameter \`${name}\` is not in the description`];
    const typed = parameter.schema['type'] === 'integer' ? Number(value) : value;
    return schemaViolations(`query ${name}`, parameter.schema, typed);
  });
}

function bodyViolations(operation: Operation, { method, template, body }: Exchange): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : ['a body is sent where none is described'];
  if (body === undefined && !operation.requestBody?.required) return [];
  return schemaViolations(`${method} ${template} body`, closed(schema), body);
}

function answerViolations(operation: Operation, exchange: Exchange): string[] {
  const { method, template, status, answer } = exchange;
  const response = operation.responses[status];
  if (!response)
    return UNDESCRIBED_STATUSES.includes(status) ? [] : [`status ${status} is not described`];
  const schema = resolved(response).content?.['application/json']?.schema;
  // A raw answer has no shape, and what GitHub says of an error is checked by its message alone.
  if (!schema || Buffer.isBuffer(answer) || status >= 400) return [];
  return schemaViolations(`${method} ${template} ${status}`, schema, answer);
}

/** Names a schema does not know are mistakes, though JSON Schema lets them pass. */
function closed(schema: Schema): Schema {
  return schema['type'] === 'object' ? { ...schema, additionalProperties: false } : schema;
}

function schemaViolations(name: string, schema: Schema, value: unknown): string[] {
  let validate = validators.get(name);
  if (!validate) {
    if (!ajv.getSchema('github')) {
      ajv.addSchema({ $id: 'github', components: { schemas: openApi().components.schemas } });
    }
    const text = JSON.stringify(schema).replaceAll('"#/components', '"github#/components');
    const own = JSON.parse(text) as Schema;
    spellNullable(own);
    validate = ajv.compile(own);
    validators.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
