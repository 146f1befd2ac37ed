import { modelCatalog } from '../catalogs/model-catalog.ts';
import { transcriberCatalog } from '../catalogs/transcriber-catalog.ts';
import { voiceCatalog } from '../catalogs/voice-catalog.ts';
import { type ItellicoHandlers, json } from '../operation.ts';

/** The catalogs, the same for every account and without the envelope of lists. */
export const providerOperations: ItellicoHandlers<'listModels' | 'listTranscribers' | 'listVoices'> = {
  listModels: () => json(200, modelCatalog()),
  listTranscribers: () => json(200, transcriberCatalog()),
  listVoices: ({ parameters }) =>
    json(
      200,
      voiceCatalog({
        provider: parameters.text('provider') ?? '',
        language: parameters.text('language') ?? null,
        gender: parameters.text('gender') ?? null,
        search: parameters.text('search') ?? null,
        limit: parameters.integer('limit') ?? null,
      }),
    ),
};
