/**
 * Turns the server's OpenAPI into types: what each operation takes and answers.
 *
 *     curl -s http://localhost:7300/api/openapi.json | node apps/console/api/generate.ts > apps/console/src/api/generated/operations.ts
 *
 * Reads the part of JSON Schema that the server's own generator writes, and says so when it meets anything else.
 */
type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  nullable?: boolean;
};
type Content = { content?: Record<string, { schema?: Schema }> };
type Operation = { requestBody?: Content; responses?: Record<string, Content> };
type Document = { paths: Record<string, Record<string, Operation>> };

export function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map((one) => `(${typeOf(one)})`).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return `(${schema.items ? typeOf(schema.items) : 'unknown'})[]`;
    case 'object':
      return objectType(schema);
    case undefined:
      return 'unknown';
    default:
      throw new Error(`A type that is not understood: ${schema.type}`);
  }
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const members = Object.entries(properties).map(
    ([name, schema]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  );
  if (members.length === 0 && typeof additionalProperties === 'object') {
    return `Record<string, ${typeOf(additionalProperties)}>`;
  }
  return `{ ${members.join('; ')} }`;
}

const jsonOf = ({ content }: Content): Schema | undefined => content?.['application/json']?.schema;

export function operationsOf(document: Document): string {
  const lines = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, responses = {} }]) => {
      const body = requestBody && jsonOf(requestBody);
      const answers = Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .map(([status, response]) => {
          const schema = jsonOf(response);
          return `${status}: ${schema ? typeOf(schema) : 'unknown'}`;
        });
      return `  ${JSON.stringify(`${method.toUpperCase()} ${path.replace('/api/v1', '')}`)}: { body: ${body ? typeOf(body) : 'undefined'}; answers: { ${answers.join('; ')} } };`;
    }),
  );
  return `// Made from /api/openapi.json by apps/console/api/generate.ts. Not to be edited.\nexport type Operations = {\n${lines.join('\n')}\n};\n`;
}

if (import.meta.main) {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  process.stdout.write(operationsOf(JSON.parse(text) as Document));
}
