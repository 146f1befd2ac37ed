import type { INodeProperties } from 'n8n-workflow';
import { limitProperties } from '../shared/limit.properties.ts';
import { operationProperty, showWith } from '../shared/operation.property.ts';
import { optionsProperty } from '../shared/options.property.ts';
import { userPicker } from './pickers.ts';

const resource = 'user';

/** The operations on the team's users, and what each of them asks for. */
export const userProperties: INodeProperties[] = [
  operationProperty(resource, 'getAll', [
    { name: 'Get', value: 'get', description: 'Get one user by ID', action: 'Get user' },
    {
      name: 'Get Many',
      value: 'getAll',
      description: 'Get the users of the team with their email and role',
      action: 'Get many users',
    },
  ]),
  userPicker({
    description: 'The user to work with',
    required: true,
    displayOptions: showWith(resource, 'get'),
  }),
  ...limitProperties(resource),
  {
    displayName: 'Filters',
    name: 'filters',
    type: 'collection',
    placeholder: 'Add Filter',
    displayOptions: showWith(resource, 'getAll'),
    default: {},
    options: [
      {
        displayName: 'Role',
        name: 'role',
        type: 'options',
        options: [
          { name: 'Admin', value: 'ADMIN' },
          { name: 'Manager', value: 'MANAGER' },
          { name: 'Member', value: 'MEMBER' },
        ],
        default: 'MEMBER',
        description: 'Only users with this role',
      },
      {
        displayName: 'Status',
        name: 'status',
        type: 'options',
        options: [
          { name: 'Active', value: 'ACTIVE' },
          { name: 'Blocked', value: 'BLOCKED' },
        ],
        default: 'ACTIVE',
        description: 'Only users with this status. Without it blocked users are left out.',
      },
    ],
  },
  optionsProperty(resource, ['get', 'getAll']),
];
