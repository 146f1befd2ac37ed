import type { INodeProperties } from 'n8n-workflow';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { outputProperties } from '../shared/output.properties.ts';
import { linesProperty, tagsProperty, usersProperty } from './tick-lists.ts';

const resource = 'analytics';
const show = (...operations: string[]) => showWith(resource, ...operations);

const compareProperties: INodeProperties[] = [
  {
    displayName: 'Compare From',
    name: 'compareFrom',
    type: 'dateTime',
    default: '',
    description: "First day of the days to compare with; it needs 'Compare To'",
  },
  {
    displayName: 'Compare To',
    name: 'compareTo',
    type: 'dateTime',
    default: '',
    description: "Last day of the days to compare with; it needs 'Compare From'",
  },
];

/** The figures that Allo computes, and what each operation asks for. */
export const analyticsProperties: INodeProperties[] = [
  operationProperty(resource, 'getTeam', [
    {
      name: 'Get Outbound',
      value: 'getOutbound',
      description: 'Get how outbound calls went: funnel, days, hours, users and time spent',
      action: 'Get outbound analytics',
    },
    {
      name: 'Get Team',
      value: 'getTeam',
      description: 'Get the calls, talk time and answer rate of the team and of each user',
      action: 'Get team analytics',
    },
  ]),
  {
    displayName: 'From',
    name: 'from',
    type: 'dateTime',
    displayOptions: show('getOutbound', 'getTeam'),
    required: true,
    default: '={{ $now.minus(7, "days") }}',
    description: 'First day, in the time zone of the workflow',
  },
  {
    displayName: 'To',
    name: 'to',
    type: 'dateTime',
    displayOptions: show('getOutbound', 'getTeam'),
    required: true,
    default: '={{ $now }}',
    description: 'Last day, which is included',
  },
  {
    displayName: 'Table',
    name: 'table',
    type: 'options',
    displayOptions: show('getOutbound'),
    options: [
      { name: 'All', value: 'all', description: 'One item with all tables' },
      { name: 'Funnel', value: 'funnel', description: 'An item for each stage, from dials to conversions' },
      { name: 'Heatmap', value: 'heatmap', description: 'An item for each hour of the week' },
      { name: 'Leaderboard', value: 'leaderboard', description: 'An item for each user' },
      { name: 'Time Series', value: 'timeSeries', description: 'An item for each day, week or month' },
      { name: 'Time Spent', value: 'timeSpent', description: 'One item with ringing and talking times' },
    ],
    default: 'all',
    description: 'Which figures to return',
  },
  ...outputProperties({
    resource,
    operations: ['getTeam'],
    simplified: 'Whose figures they are, calls, talk time, calls over one minute and answer rate',
    identity: { name: 'Subject', value: 'subject' },
    raw: 'All figures, with those that they are compared with',
    fields: [
      { name: 'Answer Rate', value: 'answerRate', description: 'As a fraction' },
      {
        name: 'Answer Rate, Change',
        value: 'answerRateChange',
        description: 'As a fraction, of which 0.15 is 15 percent more',
      },
      { name: 'Answer Rate, Previous', value: 'answerRatePrevious' },
      { name: 'Calls', value: 'calls' },
      { name: 'Calls Over One Minute', value: 'callsOver1Min' },
      { name: 'Calls Over One Minute, Change', value: 'callsOver1MinChange' },
      { name: 'Calls Over One Minute, Previous', value: 'callsOver1MinPrevious' },
      { name: 'Calls, Change', value: 'callsChange' },
      { name: 'Calls, Previous', value: 'callsPrevious' },
      { name: 'Compare From', value: 'compareFrom' },
      { name: 'Compare To', value: 'compareTo' },
      { name: 'From', value: 'from' },
      { name: 'Last Updated', value: 'lastUpdated', description: 'When Allo computed the figures' },
      { name: 'Subject', value: 'subject', description: 'Team or user. Always returned.' },
      { name: 'Talk Time (Seconds)', value: 'talkTimeSeconds' },
      { name: 'Talk Time (Seconds), Change', value: 'talkTimeSecondsChange' },
      { name: 'Talk Time (Seconds), Previous', value: 'talkTimeSecondsPrevious' },
      { name: 'To', value: 'to' },
      { name: 'User Email', value: 'userEmail' },
      { name: 'User ID', value: 'userId' },
      { name: 'User Name', value: 'userName' },
    ],
  }),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getTeam'),
    default: {},
    options: [...compareProperties, linesProperty(), usersProperty()],
  },
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: show('getOutbound'),
    default: {},
    options: [
      ...compareProperties,
      {
        displayName: 'Interval',
        name: 'granularity',
        type: 'options',
        options: [
          { name: 'Day', value: 'DAY' },
          { name: 'Month', value: 'MONTH' },
          { name: 'Week', value: 'WEEK' },
        ],
        default: 'DAY',
        description: "How long each stretch of 'Time Series' is",
      },
      linesProperty(),
      tagsProperty(),
      usersProperty(),
    ],
  },
  optionsProperty(resource, ['getOutbound', 'getTeam']),
];
