import type { INodeProperties } from 'n8n-workflow';

type Choice = Partial<Pick<INodeProperties, 'displayOptions' | 'required'>>;

/** Some of the team's tags; an expression may also give them as text with commas. */
export function tagsProperty(choice: Choice = {}): INodeProperties {
  return {
    displayName: 'Tag Names or IDs',
    name: 'tags',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'loadTags' },
    default: [],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
    ...choice,
  };
}

/** Some of the team's users. */
export function usersProperty(choice: Choice = {}): INodeProperties {
  return {
    displayName: 'User Names or IDs',
    name: 'users',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'loadUsers' },
    default: [],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
    ...choice,
  };
}

/** Some of the team's lines, by their numbers. */
export function linesProperty(choice: Choice = {}): INodeProperties {
  return {
    displayName: 'Line Names or IDs',
    name: 'numbers',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'loadNumbers' },
    default: [],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
    ...choice,
  };
}

/** Some of what webhooks can be told of. */
export function eventTypesProperty(choice: Choice = {}): INodeProperties {
  return {
    displayName: 'Event Names or IDs',
    name: 'topics',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'loadEventTypes' },
    default: [],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
    ...choice,
  };
}
