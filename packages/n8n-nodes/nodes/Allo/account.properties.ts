import type { INodeProperties } from 'n8n-workflow';
import { operationProperty } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';

/** The team and the API key. */
export const accountProperties: INodeProperties[] = [
  operationProperty('account', 'getCurrent', [
    {
      name: 'Get Current',
      value: 'getCurrent',
      description: 'Get the team that the API key belongs to, and what the key may do',
      action: 'Get current account',
    },
  ]),
  optionsProperty('account', ['getCurrent']),
];
