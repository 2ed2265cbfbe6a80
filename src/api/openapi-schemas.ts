/** What the JSON files of the API hold: the definitions of all published schemas, under the names of OpenAPI. */
import { schemaFiles } from './schemas.ts';

interface Schema {
  readonly definitions: Readonly<Record<string, object>>;
}

const read = [...schemaFiles].filter(([name]) => name.endsWith('.json')).map(([, text]) => JSON.parse(text.replaceAll('#/definitions/', '#/components/schemas/')) as Schema);

export const schemas: Readonly<Record<string, object>> = Object.assign({}, ...read.map(({ definitions }) => definitions));
