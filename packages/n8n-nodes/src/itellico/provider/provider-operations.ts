import { isRecord } from '@callweave/transport/json';
import type { IDataObject } from 'n8n-workflow';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { rawRow } from '../../output/raw-row.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';

/** One result for each model, with its provider beside it. */
async function getModels({ client, accountId, cancellation }: AccountItemCall): Promise<IDataObject[]> {
  const { data } = await client.GET('/v1/accounts/{account_id}/providers/models', {
    params: { path: { account_id: accountId } },
    ...cancellation,
  });
  return data.flatMap(({ provider, models }) => models.map((model) => rawRow({ provider, ...model })));
}

async function getTranscribers({ client, accountId, cancellation }: AccountItemCall): Promise<IDataObject[]> {
  const { data } = await client.GET('/v1/accounts/{account_id}/providers/transcribers', {
    params: { path: { account_id: accountId } },
    ...cancellation,
  });
  return data.flatMap(({ provider, models }) => models.map((model) => rawRow({ provider, ...model })));
}

async function getVoices({
  client,
  accountId,
  parameters,
  cancellation,
}: AccountItemCall): Promise<IDataObject[]> {
  const filters = parameters.collection('filters');
  const provider =
    parameters.choice('provider', 'Provider', ['azure', 'cartesia', 'elevenlabs']) ?? 'elevenlabs';
  const { data } = await client.GET('/v1/accounts/{account_id}/providers/voices', {
    params: {
      path: { account_id: accountId },
      query: {
        provider,
        ...withoutUndefined({
          language: filters.text('language'),
          gender: filters.choice('gender', 'Gender', ['female', 'male', 'neutral']),
          search: filters.text('text'),
          refresh: filters.boolean('refresh'),
        }),
      },
    },
    ...cancellation,
  });
  return voicesOf(data);
}

/** The shape of this answer is not documented: a list at its top or under any one name gives a result for each voice. */
export function voicesOf(answer: unknown): IDataObject[] {
  const lists = Array.isArray(answer)
    ? [answer]
    : isRecord(answer)
      ? Object.values(answer).filter((value) => Array.isArray(value))
      : [];
  const [list] = lists;
  if (lists.length === 1 && list?.every(isRecord)) return list.map(rawRow);
  return isRecord(answer) ? [rawRow(answer)] : [];
}

export const providerOperations = {
  getModels: perAccountItem(getModels),
  getTranscribers: perAccountItem(getTranscribers),
  getVoices: perAccountItem(getVoices),
} satisfies Record<string, ItellicoOperation>;
