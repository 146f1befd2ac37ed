import type { Conversation } from '@callweave/core';
import { isRecord } from '@callweave/transport/json';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { listOf } from '../execution/parameter-values.ts';
import { type FieldName, isFieldName, pickFields, simplifiedFields } from './conversation-fields.ts';

export type OutputFormat = (conversation: Conversation) => IDataObject;

/** What the parameter 'Output' of the item asks for. */
export function readOutputFormat(context: IExecuteFunctions, itemIndex: number): OutputFormat {
  switch (context.getNodeParameter('output', itemIndex, 'simplified')) {
    case 'raw':
      return ({ raw }) => (isRecord(raw) ? ({ ...raw } as IDataObject) : {});
    case 'selectedFields': {
      const chosen = listOf(context.getNodeParameter('fields', itemIndex, [])).filter(isFieldName);
      const names = [...new Set<FieldName>(['id', ...chosen])];
      return (conversation) => pickFields(conversation, names);
    }
    default:
      return (conversation) => pickFields(conversation, simplifiedFields);
  }
}
