import type { AlloClient, PhoneNumber } from '@callweave/allo-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';

const labelOf = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** The team's lines by a part of their name or digits. */
export async function searchNumbers(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/numbers');
  return pageOfAll(data.data.flatMap(lineChoices), query);
}

/** The lines among them that can send text messages. */
export async function searchSmsNumbers(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/numbers');
  const texting = data.data.filter(({ capabilities }) => capabilities?.includes('SMS') ?? true);
  return pageOfAll(texting.flatMap(lineChoices), query);
}

/** Sender IDs, which stand in the same list under their name. */
export async function searchSenderIds(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/numbers');
  const choices = data.data.flatMap(({ type, name, country }) =>
    type === 'SENDER_ID' && name ? [{ name: labelOf(name, country), value: name }] : [],
  );
  return pageOfAll(choices, query);
}

function lineChoices({ type, number, name }: PhoneNumber) {
  return type === 'SENDER_ID' || !number ? [] : [{ name: labelOf(name, number), value: number }];
}
