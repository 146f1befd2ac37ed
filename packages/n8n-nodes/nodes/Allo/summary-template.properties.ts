import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { linePicker, templatePicker } from './pickers.ts';

const resource = 'summaryTemplate';
const show = (...operations: string[]) => showWith(resource, ...operations);

const detailProperties: INodeProperties[] = [
  {
    displayName: 'Call Context',
    name: 'callContext',
    type: 'string',
    typeOptions: { rows: 4 },
    default: '',
    placeholder: 'e.g. Calls of customers of a bakery',
    description: 'What the AI should know about your calls, up to 4,000 characters',
  },
  {
    displayName: 'Icon',
    name: 'icon',
    type: 'string',
    default: '',
    placeholder: 'e.g. 📞',
    description: 'An emoji that stands before the name',
  },
  {
    displayName: 'Sections',
    name: 'sections',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true, sortable: true },
    placeholder: 'Add Section',
    default: {},
    description: 'The parts of the summary, up to ten, which take the place of those that are there',
    options: [
      {
        displayName: 'Section',
        name: 'section',
        values: [
          {
            displayName: 'Title',
            name: 'title',
            type: 'string',
            default: '',
            placeholder: 'e.g. Next steps',
          },
          {
            displayName: 'Instructions',
            name: 'instructions',
            type: 'string',
            typeOptions: { rows: 2 },
            default: '',
            placeholder: 'e.g. List what was promised, and by whom',
            description: 'What the AI should write in this section',
          },
        ],
      },
    ],
  },
];

const nameProperty: INodeProperties = {
  displayName: 'Name',
  name: 'name',
  type: 'string',
  default: '',
  placeholder: 'e.g. Orders',
  description: 'How the template is called',
};

/** The operations on templates of AI summaries, and what each of them asks for. */
export const summaryTemplateProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Create', value: 'create', description: 'Add a template', action: 'Create summary template' },
    {
      name: 'Delete',
      value: 'delete',
      description: 'Delete a template; summaries that were made with it stay',
      action: 'Delete summary template',
    },
    { name: 'Get', value: 'get', description: 'Get one template by ID', action: 'Get summary template' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get all templates with their sections',
      action: 'Get many summary templates',
    },
    {
      name: 'Set Number Default',
      value: 'setNumberDefault',
      description: 'Choose the template for the calls of one of your numbers',
      action: 'Set default summary template of number',
    },
    {
      name: 'Update',
      value: 'update',
      description: 'Change a template; what is not named stays',
      action: 'Update summary template',
    },
  ]),
  templatePicker({ required: true, displayOptions: show('delete', 'get', 'update') }),
  { ...nameProperty, required: true, displayOptions: show('create') },
  linePicker({
    displayName: 'Number',
    name: 'number',
    description: 'Your number whose calls are to be summarized with the template',
    required: true,
    displayOptions: show('setNumberDefault'),
  }),
  templatePicker({
    displayName: 'Default Template',
    name: 'defaultTemplateId',
    description: "The template for its calls. When empty, it is Allo's own.",
    displayOptions: show('setNumberDefault'),
  }),
  {
    displayName: 'Additional Fields',
    name: 'details',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('create'),
    default: {},
    options: detailProperties,
  },
  {
    displayName: 'Update Fields',
    name: 'updateFields',
    type: 'collection',
    placeholder: 'Add Field',
    displayOptions: show('update'),
    default: {},
    options: [...detailProperties, nameProperty].sort((left, right) =>
      left.displayName.localeCompare(right.displayName),
    ),
  },
  ...limitProperties(resource),
  optionsProperty(resource, ['create', 'delete', 'get', 'getAll', 'setNumberDefault', 'update']),
];
