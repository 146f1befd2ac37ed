import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { generatedHeader } from './generated-header.ts';
import { isRecord } from './record.ts';

/**
 * The TypeScript types of a document. `x-extensible-enum` becomes a union of its known values with every other
 * string: editors suggest the known ones, and a value that the vendor adds tomorrow is no type error.
 */
export async function generateSchema(document: string, definition: OpenAPI3): Promise<string> {
  const nodes = await openapiTS(definition, {
    alphabetize: true,
    // A property with a default would become required, in request bodies too.
    defaultNonNullable: false,
    // `{}` would accept nothing at all.
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => openEnumOf(schema),
  });
  return generatedHeader(document) + astToString(nodes);
}

function openEnumOf(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : knownValuesOf(schema);
  if (!Array.isArray(values)) return undefined;
  const literals = values.filter((value) => value !== null).map(literalOf);
  const anyOtherString = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  // JSON Schema wants null in the list too, where it is allowed; here the type alone may say so.
  const isNullable =
    values.includes(null) || ('type' in schema && Array.isArray(schema.type) && schema.type.includes('null'));
  return ts.factory.createUnionTypeNode([...literals, anyOtherString, ...(isNullable ? [nullType] : [])]);
}

/** The known values of `anyOf: [an enum, any string]`, as requests have it where values go stale; null where it may be. */
function knownValuesOf(schema: SchemaObject): unknown[] | undefined {
  const branches: unknown[] = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const known = branches
    .filter(isRecord)
    .find(({ type, enum: values }) => type === 'string' && Array.isArray(values));
  const isAnyString = branches
    .filter(isRecord)
    .some((branch) => branch.type === 'string' && !('enum' in branch));
  if (!Array.isArray(known?.enum) || !isAnyString) return undefined;
  return [...known.enum, ...(branches.filter(isRecord).some(({ type }) => type === 'null') ? [null] : [])];
}

function literalOf(value: unknown): ts.TypeNode {
  if (typeof value !== 'string') {
    throw new Error(`Expected x-extensible-enum to hold strings and null; got ${JSON.stringify(value)}.`);
  }
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
}
