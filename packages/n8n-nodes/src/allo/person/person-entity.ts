import type { CrmPerson } from '@callweave/allo-client';
import type { IDataObject } from 'n8n-workflow';
import type { Entity } from '../../output/entity.ts';

const fields = {
  address: ({ address }) => address,
  companyId: ({ company }) => company?.id,
  companyName: ({ company }) => company?.name,
  createdAt: ({ created_at }) => created_at,
  emails: ({ emails }) => emails,
  firstName: ({ name }) => name,
  id: ({ id }) => id,
  interactions: ({ interactions }) => interactions,
  jobTitle: ({ job_title }) => job_title,
  lastActivityAt: ({ last_activity_at }) => last_activity_at,
  lastName: ({ last_name }) => last_name,
  numbers: ({ numbers }) => numbers,
  updatedAt: ({ updated_at }) => updated_at,
  website: ({ website }) => website,
} satisfies Entity<CrmPerson>['fields'];

/** A person of Allo's CRM. */
export const personEntity: Entity<CrmPerson> = {
  fields,
  simplified: [
    'id',
    'firstName',
    'lastName',
    'numbers',
    'emails',
    'companyName',
    'jobTitle',
    'interactions',
    'lastActivityAt',
  ] satisfies (keyof typeof fields)[],
  raw: (person) => ({ ...person }) as IDataObject,
};
