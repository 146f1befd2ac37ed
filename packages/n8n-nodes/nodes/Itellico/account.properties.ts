import type { INodeProperties } from 'n8n-workflow';
import { operationProperty } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';

/** The account that the API key belongs to. */
export const accountProperties: INodeProperties[] = [
  operationProperty('account', 'getCurrent', [
    {
      name: 'Get Current',
      value: 'getCurrent',
      description: 'Get the account that the API key belongs to',
      action: 'Get current account',
    },
  ]),
  optionsProperty('account', ['getCurrent']),
];
