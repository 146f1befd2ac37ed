import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { listOf } from '../execution/parameter-values.ts';
import type { Entity } from './entity.ts';

export type OutputFormat<Row> = (row: Row) => IDataObject;

/** What the parameter 'Output' of the item asks for. */
export function readOutputFormat<Row>(
  context: IExecuteFunctions,
  itemIndex: number,
  entity: Entity<Row>,
): OutputFormat<Row> {
  const output = context.getNodeParameter('output', itemIndex, 'simplified');
  return outputFormat(entity, output, context.getNodeParameter('fields', itemIndex, []));
}

/** What the parameters 'Output' and 'Fields' ask for, wherever they were read. */
export function outputFormat<Row>(entity: Entity<Row>, output: unknown, fields: unknown): OutputFormat<Row> {
  switch (output) {
    case 'raw':
      return entity.raw;
    case 'selectedFields': {
      const names = listOf(fields).filter((name) => Object.hasOwn(entity.fields, name));
      return (row) => pickFields(entity, row, [...new Set([...entity.simplified.slice(0, 1), ...names])]);
    }
    default:
      return (row) => pickFields(entity, row, entity.simplified);
  }
}

/** The named fields; one that the API does not tell is null. */
export function pickFields<Row>(entity: Entity<Row>, row: Row, names: readonly string[]): IDataObject {
  return Object.fromEntries(names.map((name) => [name, entity.fields[name]?.(row) ?? null])) as IDataObject;
}
