import type { IPollFunctions } from 'n8n-workflow';
import type { Entity } from '../output/entity.ts';
import { type OutputFormat, outputFormat } from '../output/read-output-format.ts';

/** What a polling trigger's parameter 'Output' asks for. */
export function readPollOutput<Row>(context: IPollFunctions, entity: Entity<Row>): OutputFormat<Row> {
  const output = context.getNodeParameter('output', 'simplified');
  return outputFormat(entity, output, context.getNodeParameter('fields', []));
}
