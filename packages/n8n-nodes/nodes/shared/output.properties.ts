import type { INodeProperties } from 'n8n-workflow';

/** How the results look: the same for every operation. */
export const outputProperties: INodeProperties[] = [
  {
    displayName: 'Output',
    name: 'output',
    type: 'options',
    options: [
      {
        name: 'Raw',
        value: 'raw',
        description: 'Everything that the API tells, under the names that it uses',
      },
      {
        name: 'Selected Fields',
        value: 'selectedFields',
        description: 'The ID and the fields that you choose',
      },
      {
        name: 'Simplified',
        value: 'simplified',
        description: 'The ten most useful fields, under the same names for Allo and itellico',
      },
    ],
    default: 'simplified',
    description: 'How much of each result to return',
  },
  {
    displayName: 'Fields',
    name: 'fields',
    type: 'multiOptions',
    displayOptions: { show: { output: ['selectedFields'] } },
    options: [
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
    default: ['id', 'startedAt', 'transcript'],
    description: 'The fields to return beside the ID',
  },
];
