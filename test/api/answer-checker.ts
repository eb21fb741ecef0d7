import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Call, Described } from './described-api.ts';

/** Looks for what an answer has that its description does not say; an empty list for an answer as described. */
export type AnswerChecker = (call: Call, response: Response, body: string) => string[];

/** A checker with a validator of its own for every schema of the description. */
export function answerChecker(description: Described): AnswerChecker {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  const known = new Map<string, ReturnType<typeof ajv.compile>>();
  const validatorOf = (key: string, schema: object): ReturnType<typeof ajv.compile> => {
    const here = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
    const made = known.get(key) ?? ajv.compile(here);
    known.set(key, made);
    return made;
  };
  return ({ operation }, response, body) => {
    const { status, headers } = response;
    if (status >= 500) return [`${status}`];
    const declared = operation.responses[String(status)];
    if (declared === undefined) return [`status ${status} is not declared`];
    if (declared.content === undefined) return body === '' ? [] : ['a body where none is declared'];
    const type = headers.get('content-type') ?? '';
    const content = declared.content[type];
    if (content === undefined) return [`type ${type} is not declared for ${status}`];
    const validate = validatorOf(`${operation.operationId} ${status}`, content.schema);
    return validate(JSON.parse(body))
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
