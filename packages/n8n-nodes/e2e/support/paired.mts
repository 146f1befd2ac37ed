import type { RunItem } from './manual-run.mts';
import type { WorkflowNode } from './n8n-api.mts';

/** A node that writes beside each item the `index` of the input item that n8n pairs it with. */
export const pairedNode: WorkflowNode = {
  name: 'Paired',
  type: 'n8n-nodes-base.set',
  typeVersion: 3.4,
  parameters: {
    assignments: {
      assignments: [
        { id: 'value', name: 'pairedWith', type: 'string', value: "={{ $('Items').item.json.index }}" },
      ],
    },
    includeOtherFields: true,
    options: {},
  },
};

export const pairsOf = (items: readonly RunItem[]): unknown[] => items.map(({ json }) => json.pairedWith);
