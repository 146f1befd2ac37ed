import type { INodeProperties } from 'n8n-workflow';
import { type OutputPropertiesOptions, outputProperties } from './output.properties.ts';

/** How conversations look in the output, with the same fields for Allo and itellico. */
export function conversationOutputProperties(
  resource: string,
  operations: readonly string[],
  wording: Pick<OutputPropertiesOptions, 'raw'> = {},
): INodeProperties[] {
  return outputProperties({
    resource,
    operations,
    ...wording,
    simplified: 'The ten most useful fields, under the same names for Allo and itellico',
    fields: [
      { name: 'Agent Email', value: 'agentEmail' },
      { name: 'Agent Kind', value: 'agentKind', description: 'Human, ai or unknown' },
      { name: 'Agent Name', value: 'agentName' },
      { name: 'Agent Number', value: 'agentNumber' },
      { name: 'Channel', value: 'channel', description: 'Voice, sms, mms, whatsapp, web or unknown' },
      { name: 'CRM References', value: 'crmRefs', description: 'Contacts, companies and deals' },
      { name: 'Customer Name', value: 'customerName' },
      { name: 'Customer Number', value: 'customerNumber' },
      { name: 'Direction', value: 'direction' },
      { name: 'Duration (Seconds)', value: 'durationSeconds' },
      { name: 'Ended At', value: 'endedAt' },
      { name: 'ID', value: 'id', description: 'Always returned' },
      { name: 'Is Test', value: 'isTest' },
      { name: 'Outcome', value: 'outcome', description: 'How it went, for instance answered' },
      { name: 'Participants', value: 'participants', description: 'Who took part, as a list' },
      { name: 'Provider', value: 'provider' },
      {
        name: 'Provider ID',
        value: 'providerId',
        description: 'The ID without the name of the provider before it',
      },
      { name: 'Provider Status', value: 'providerStatus' },
      { name: 'Recording URL', value: 'recordingUrl' },
      { name: 'Started At', value: 'startedAt' },
      { name: 'Status', value: 'status' },
      { name: 'Summary', value: 'summary' },
      { name: 'Tags', value: 'tags' },
      { name: 'Thread Key', value: 'threadKey', description: 'The same for all items between two numbers' },
      {
        name: 'Transcript',
        value: 'transcript',
        description: 'What was said, as text with a line for each turn',
      },
      {
        name: 'Transcript State',
        value: 'transcriptState',
        description: 'Whether a transcript is there or still to come',
      },
      { name: 'Turns', value: 'turns', description: 'What was said and done, as a list with times' },
    ],
  });
}
