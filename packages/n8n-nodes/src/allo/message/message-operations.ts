import { sendTextMessage } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { perItem } from '../../operations/per-item.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';

/** Never repeated once it may have arrived. Allo's answer has no ID. */
async function send({ client, parameters, cancellation }: AlloItemCall): Promise<IDataObject> {
  const to = parameters.requiredPhoneNumber('to', 'To');
  const text = parameters.requiredText('text', 'Text');
  const sendFrom = parameters.choice('sendFrom', 'Send From', ['automatic', 'number', 'senderId']);
  const { sender } = await sendTextMessage(
    client,
    {
      to,
      text,
      ...(sendFrom === 'number' ? { from: parameters.requiredText('from', 'From Number') } : undefined),
      ...(sendFrom === 'senderId'
        ? { senderId: parameters.requiredText('senderId', 'Sender ID') }
        : undefined),
    },
    cancellation,
  );
  return {
    sent: true,
    to,
    text,
    from: sender !== null && 'from' in sender ? sender.from : null,
    senderId: sender !== null && 'sender_id' in sender ? sender.sender_id : null,
  };
}

export const messageOperations = { send: perItem(send) } satisfies Record<string, AlloOperation>;
