import type { INodeProperties } from 'n8n-workflow';
import { type PickerOptions, pickerProperty } from '../shared/picker.property.ts';

type Choice = Partial<
  Pick<PickerOptions, 'description' | 'displayName' | 'displayOptions' | 'name' | 'required'>
>;

/** One of the team's lines, by its number. */
export function linePicker(choice: Choice = {}): INodeProperties {
  return pickerProperty({
    displayName: 'Line',
    name: 'line',
    description: 'The number of one of your Allo lines, with its country code',
    searchListMethod: 'searchNumbers',
    idPlaceholder: 'e.g. +14155550199',
    idName: 'Number',
    ...choice,
  });
}

export function userPicker(choice: Choice = {}): INodeProperties {
  return pickerProperty({
    displayName: 'User',
    name: 'userId',
    description: 'The Allo user',
    searchListMethod: 'searchUsers',
    idPlaceholder: 'e.g. usr-abc123',
    ...choice,
  });
}

export function companyPicker(choice: Choice = {}): INodeProperties {
  return pickerProperty({
    displayName: 'Company',
    name: 'companyId',
    description: 'The company to work with',
    searchListMethod: 'searchCompanies',
    idPlaceholder: 'e.g. com-abc123',
    ...choice,
  });
}

export function templatePicker(choice: Choice = {}): INodeProperties {
  return pickerProperty({
    displayName: 'Summary Template',
    name: 'templateId',
    description: 'The summary template to work with',
    searchListMethod: 'searchTemplates',
    idPlaceholder: 'e.g. tst-abc123',
    ...choice,
  });
}
