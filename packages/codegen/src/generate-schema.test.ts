import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { generateSchema } from './generate-schema.ts';

const document = 'specs/tiny.openapi.yaml';

const tiny = {
  openapi: '3.1.0',
  info: { title: 'Tiny', version: '1.0.0' },
  paths: {
    '/calls/{id}': {
      get: {
        operationId: 'getCall',
        parameters: [
          { name: 'id', in: 'path' as const, required: true, schema: { type: 'string' as const } },
        ],
        responses: {
          '200': {
            description: 'The call.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Call' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Call: {
        type: 'object' as const,
        required: ['type'],
        properties: {
          type: { type: 'string' as const, 'x-extensible-enum': ['CALL', 'SMS'] },
          result: { type: ['string' as const, 'null' as const], 'x-extensible-enum': ['ANSWERED'] },
          status: { type: ['string' as const, 'null' as const], 'x-extensible-enum': ['SENT', null] },
          tags: {
            type: 'array' as const,
            items: { type: 'string' as const, 'x-extensible-enum': ["it's", 'b"c'] },
          },
          size: { type: 'integer' as const, default: 20 },
          sort: { type: 'string' as const, enum: ['UP', 'DOWN'] },
          extra: { type: 'object' as const },
        },
      },
    },
  },
};

describe('open enums', () => {
  it('become unions with every other string', async () => {
    expect(await generateSchema(document, tiny)).toContain('type: "CALL" | "SMS" | (string & {});');
  });

  it('take null where the type or the list does', async () => {
    const schema = await generateSchema(document, tiny);
    expect(schema).toContain('result?: "ANSWERED" | (string & {}) | null;');
    expect(schema).toContain('status?: "SENT" | (string & {}) | null;');
  });

  it('stand in arrays too, whatever their values hold', async () => {
    expect(await generateSchema(document, tiny)).toContain(`tags?: ("it's" | "b\\"c" | (string & {}))[];`);
  });

  it('are refused when a value is no string', async () => {
    const numbers = {
      ...tiny,
      components: { schemas: { Level: { type: 'integer' as const, 'x-extensible-enum': [1, 2] } } },
      paths: {},
    };
    await expect(generateSchema(document, numbers)).rejects.toThrow(
      'Expected x-extensible-enum to hold strings and null; got 1.',
    );
  });
});

describe('the schema', () => {
  it('says first where it comes from', async () => {
    expect(await generateSchema(document, tiny)).toMatch(
      /^\/\/ Generated from specs\/tiny\.openapi\.yaml by "pnpm run generate"\. Do not edit\.\n\nexport interface paths/,
    );
  });

  it('keeps closed enums closed, and what has a default optional', async () => {
    const schema = await generateSchema(document, tiny);
    expect(schema).toContain('sort?: "UP" | "DOWN";');
    expect(schema).toMatch(/\bsize\?: number;/);
  });

  it('exports a type for each schema of the document', async () => {
    expect(await generateSchema(document, tiny)).toContain(
      "export type Call = components['schemas']['Call'];",
    );
  });

  it('compiles, and means what it says', async () => {
    const schema = await generateSchema(document, tiny);
    const good = [
      `const known: Call = { type: 'CALL', result: null, status: 'SENT' };`,
      `const unknown: Call = { type: 'FAX', tags: ['anything'], extra: { any: 1 } };`,
      `const answer: paths['/calls/{id}']['get']['responses'][200]['content']['application/json'] = known;`,
    ];
    const bad = [
      `const noType: Call = {};`,
      `const nullType: Call = { type: null };`,
      `const closed: Call = { type: 'CALL', sort: 'SIDEWAYS' };`,
    ];
    expect(errorsIn([schema, ...good].join('\n'))).toEqual([]);
    for (const line of bad) expect(errorsIn([schema, line].join('\n')), line).toHaveLength(1);
  });
});

/** What the compiler says about a module, under the settings of our packages. */
function errorsIn(source: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    isolatedDeclarations: true,
    declaration: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === 'module.ts'
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
      : readSourceFile(name, ...rest);
  const program = ts.createProgram(['module.ts'], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
