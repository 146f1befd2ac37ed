import type { INodeProperties } from 'n8n-workflow';
import { type PickerOptions, pickerProperty } from '../shared/picker.property.ts';

type DisplayOptions = NonNullable<INodeProperties['displayOptions']>;
type Choice = Pick<PickerOptions, 'displayOptions' | 'required'> & {
  readonly name?: string;
  readonly description?: string;
};

/** Which account an operation is about. */
export function accountPicker(displayOptions: DisplayOptions): INodeProperties {
  return pickerProperty({
    displayName: 'Account',
    name: 'accountId',
    description: "The account to work in. When empty, it is the API key's own.",
    searchListMethod: 'searchAccounts',
    idPlaceholder: 'e.g. 8702eb05-d00c-420d-bbbf-fed4b17b8b64',
    displayOptions,
  });
}

export function agentPicker(choice: Choice): INodeProperties {
  return pickerProperty({
    displayName: 'Agent',
    name: 'agentId',
    description: 'The AI voice agent',
    searchListMethod: 'searchAgents',
    idPlaceholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    ...choice,
  });
}

export function phoneNumberPicker(choice: Choice): INodeProperties {
  return pickerProperty({
    displayName: 'Phone Number',
    name: 'phoneNumberId',
    description: 'The phone number to work with',
    searchListMethod: 'searchPhoneNumbers',
    idPlaceholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    ...choice,
  });
}

export function sipTrunkPicker(choice: Choice): INodeProperties {
  return pickerProperty({
    displayName: 'SIP Trunk',
    name: 'sipTrunkId',
    description: 'The SIP trunk',
    searchListMethod: 'searchSipTrunks',
    idPlaceholder: 'e.g. a1b2c3d4-e5f6-4890-abcd-ef1234567890',
    ...choice,
  });
}

export function subaccountPicker(choice: Choice): INodeProperties {
  return pickerProperty({
    displayName: 'Subaccount',
    name: 'subaccountId',
    description: 'The subaccount to work with',
    searchListMethod: 'searchSubaccounts',
    idPlaceholder: 'e.g. 8702eb05-d00c-420d-bbbf-fed4b17b8b64',
    ...choice,
  });
}
