import { flagIn, textIn, textsIn } from '../protocol/fields.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { AlloHandler } from './allo-handler.ts';

export const listV1Webhooks: AlloHandler = ({ world }) =>
  dataReply(
    200,
    world.endpoints.v1.map(({ id, alloNumber, enabled, url, topics }) => ({
      ...{ id, allo_number: alloNumber, enabled, url, topics },
    })),
  );

/** Answers with `alloNumber`, where the list has `allo_number`. */
export const createV1Webhook: AlloHandler = ({ world, body }) => {
  const { id, alloNumber, enabled, url, topics } = world.endpoints.putV1({
    id: `web-${world.ids.token(16)}`,
    alloNumber: textIn(body, 'allo_number') ?? '',
    enabled: flagIn(body, 'enabled') ?? true,
    url: textIn(body, 'url') ?? '',
    topics: textsIn(body, 'topics') ?? [],
  });
  return dataReply(200, { id, alloNumber, enabled, url, topics });
};

export const deleteV1Webhook: AlloHandler = ({ world, parameters }) => {
  const id = textIn(parameters, 'id') ?? '';
  if (world.endpoints.deleteV1(id.replace(/^web_/, 'web-'))) return emptyReply(200);
  throw new AlloProblem({ status: 404, code: 'WEBHOOK_NOT_FOUND', message: `There is no webhook ${id}.` });
};
