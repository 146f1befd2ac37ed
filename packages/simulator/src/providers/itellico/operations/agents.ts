import type { Reply } from '../../../http/reply.ts';
import { type ItellicoCall, type ItellicoHandlers, json, noBody, notFound, timestamp } from '../operation.ts';
import { pageOf } from '../page.ts';
import { isObject } from '../request/fields.ts';
import { AGENT_DEFAULTS, type ItellicoAgent, type ItellicoAgentRow } from '../stores/agent.ts';

const UNNAMED = 'New agent';
const SETTINGS: readonly string[] = [...Object.keys(AGENT_DEFAULTS), 'name', 'model', 'transcriber', 'voice'];

type Matches = (agent: ItellicoAgent) => boolean;

/** Without a word on archived agents only the active ones are listed. */
function archivedFilter({ parameters }: ItellicoCall): Matches {
  const isArchived = parameters.boolean('is_archived') ?? null;
  if (isArchived !== null) return (agent) => agent.isArchived === isArchived;
  return (agent) => parameters.boolean('include_archived') === true || !agent.isArchived;
}

function timeFilter({ parameters }: ItellicoCall, field: 'created' | 'modified'): Matches {
  const after = parameters.instant(`${field}_gt`);
  const from = parameters.instant(`${field}_ge`);
  const before = parameters.instant(`${field}_lt`);
  const to = parameters.instant(`${field}_le`);
  return ({ row }) => {
    const timeMs = Date.parse(row[field]);
    return (
      (after === null || timeMs > after) &&
      (from === null || timeMs >= from) &&
      (before === null || timeMs < before) &&
      (to === null || timeMs <= to)
    );
  };
}

function findAgent(
  { world, account, parameters }: ItellicoCall,
  findsArchived: boolean = world.settings.archivedAgents === 'found',
): ItellicoAgent {
  const agent = world.agents.find(account.id, parameters.text('agent_id') ?? '');
  if (agent === null || (agent.isArchived && !findsArchived)) throw notFound('The agent');
  return agent;
}

/** A null is the default again; an object fills what it leaves out from the other one, if that is of its kind. */
function settingOf(name: string, sent: unknown, other: unknown): unknown {
  if (sent === null) return AGENT_DEFAULTS[name] ?? null;
  if (!isObject(sent) || !isObject(other)) return sent;
  const isOfOtherKind = 'provider' in sent && sent.provider !== other.provider;
  return isOfOtherKind ? sent : { ...other, ...sent };
}

function created(call: ItellicoCall, status: number): Reply {
  const { world, account, body } = call;
  const sent = body.only(SETTINGS);
  const time = timestamp(call);
  const row: ItellicoAgentRow = {
    ...AGENT_DEFAULTS,
    ...Object.fromEntries(
      Object.entries(sent).map(([name, value]) => [name, settingOf(name, value, AGENT_DEFAULTS[name])]),
    ),
    id: world.newId(),
    account_id: account.id,
    name: body.text('name') ?? UNNAMED,
    tags: body.texts('tags') ?? [],
    created: time,
    modified: time,
  };
  world.agents.put({ id: row.id, accountId: account.id, row, isArchived: false });
  return json(status, row);
}

/** What is left out stays. Whether an object is merged is a switch, and so is whether this brings an agent back. */
function updated(call: ItellicoCall): Reply {
  const { world, body } = call;
  const { nestedPatch, unarchiveByPatch } = world.settings;
  // Who can be brought back can be found, at least for that.
  const agent = unarchiveByPatch ? findAgent(call, true) : findAgent(call);
  const changes = Object.entries(body.only(SETTINGS)).map(([name, value]) => {
    // The transcriber is sent whole, by its type; the model and the voice may be sent in part.
    const isMerged = nestedPatch === 'merged' && name !== 'transcriber';
    const other = isMerged ? agent.row[name] : AGENT_DEFAULTS[name];
    return [name, settingOf(name, value, other)];
  });
  const tags = body.texts('tags');
  const row: ItellicoAgentRow = {
    ...agent.row,
    ...Object.fromEntries(changes),
    id: agent.row.id,
    account_id: agent.row.account_id,
    name: body.text('name') ?? agent.row.name,
    tags: tags === undefined ? agent.row.tags : (tags ?? []),
    created: agent.row.created,
    modified: timestamp(call),
  };
  const comesBack = unarchiveByPatch && body.boolean('is_archived') === false;
  world.agents.put({ ...agent, row, isArchived: agent.isArchived && !comesBack });
  return json(200, row);
}

export const agentOperations: ItellicoHandlers<
  'listAgents' | 'createAgent' | 'getAgent' | 'updateAgent' | 'archiveAgent'
> = {
  listAgents: (call) => {
    const name = call.parameters.text('name')?.toLowerCase() ?? '';
    const tags = call.parameters.texts('tags') ?? [];
    const filters: readonly Matches[] = [
      archivedFilter(call),
      timeFilter(call, 'created'),
      timeFilter(call, 'modified'),
      ({ row }) => row.name.toLowerCase().includes(name),
      ({ row }) => tags.every((tag) => row.tags?.includes(tag)),
    ];
    const agents = call.world.agents.of(call.account.id);
    return pageOf(
      call,
      agents.filter((agent) => filters.every((matches) => matches(agent))).map(({ row }) => row),
    );
  },
  createAgent: (call) => created(call, call.world.settings.createStatus),
  getAgent: (call) => json(200, findAgent(call).row),
  updateAgent: updated,
  archiveAgent: (call) => {
    const agent = findAgent(call);
    const row = { ...agent.row, modified: timestamp(call) };
    call.world.agents.put({ ...agent, row, isArchived: true });
    return noBody(call.world.settings.deleteStatus);
  },
};
