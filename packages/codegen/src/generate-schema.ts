import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { generatedHeader } from './generated-header.ts';

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
  const values: unknown = 'x-extensible-enum' in schema ? schema['x-extensible-enum'] : undefined;
  if (!Array.isArray(values)) return undefined;
  const literals = values.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  const anyOtherString = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  const nullType = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  const isNullable = 'type' in schema && Array.isArray(schema.type) && schema.type.includes('null');
  return ts.factory.createUnionTypeNode([...literals, anyOtherString, ...(isNullable ? [nullType] : [])]);
}
