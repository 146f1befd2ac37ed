import { type ItellicoCall, type ItellicoHandlers, json, noBody, notFound } from '../operation.ts';
import { pageOf } from '../page.ts';
import { checkE164, checkName } from '../request/check-texts.ts';
import type { ItellicoPhoneNumber } from '../stores/phone-number.ts';

function rowOf({ world }: ItellicoCall, phoneNumber: ItellicoPhoneNumber): object {
  const { id, accountId, friendlyName, number, sipTrunkId, inboundAgentId } = phoneNumber;
  const trunk = sipTrunkId === null ? null : world.sipTrunks.find(accountId, sipTrunkId);
  const agent = inboundAgentId === null ? null : world.agents.find(accountId, inboundAgentId);
  return {
    id,
    friendly_name: friendlyName,
    number,
    sip_trunk: trunk === null ? null : { id: trunk.id, name: trunk.name, is_managed: trunk.isManaged },
    inbound_agent: agent === null ? null : { id: agent.id, name: agent.row.name, avatar: null },
    spam_data: null,
    tellows_data: null,
  };
}

function findPhoneNumber({ world, account, parameters }: ItellicoCall): ItellicoPhoneNumber {
  const found = world.phoneNumbers.find(account.id, parameters.text('phone_number_id') ?? '');
  if (found === null) throw notFound('The phone number');
  return found;
}

/** What the body says of it, over what it was: absent is as before, null takes away. */
function changedBy({ world, account, body }: ItellicoCall, before: ItellicoPhoneNumber): ItellicoPhoneNumber {
  const given = (name: string, otherwise: string | null): string | null => {
    const value = body.text(name);
    return value === undefined ? otherwise : value;
  };
  const after: ItellicoPhoneNumber = {
    ...before,
    friendlyName: given('name', before.friendlyName),
    number: given('number', before.number),
    sipTrunkId: given('sip_trunk_id', before.sipTrunkId),
    inboundAgentId: given('inbound_agent_id', before.inboundAgentId),
  };
  checkName(after.friendlyName);
  if (after.number !== null) checkE164('number', after.number);
  const hasTrunk = after.sipTrunkId === null || world.sipTrunks.find(account.id, after.sipTrunkId) !== null;
  if (!hasTrunk) throw notFound('The SIP trunk');
  const hasAgent =
    after.inboundAgentId === null || world.agents.find(account.id, after.inboundAgentId) !== null;
  if (!hasAgent) throw notFound('The inbound agent');
  return after;
}

export const phoneNumberOperations: ItellicoHandlers<
  'listPhoneNumbers' | 'createPhoneNumber' | 'getPhoneNumber' | 'updatePhoneNumber' | 'deletePhoneNumber'
> = {
  listPhoneNumbers: (call) =>
    pageOf(
      call,
      call.world.phoneNumbers.of(call.account.id).map((phoneNumber) => rowOf(call, phoneNumber)),
    ),

  createPhoneNumber: (call) => {
    const nothing = { friendlyName: null, number: null, sipTrunkId: null, inboundAgentId: null };
    const id = call.world.newId();
    const created = changedBy(call, { ...nothing, id, accountId: call.account.id });
    return json(201, rowOf(call, call.world.phoneNumbers.put(created)));
  },

  getPhoneNumber: (call) => json(200, rowOf(call, findPhoneNumber(call))),

  updatePhoneNumber: (call) =>
    json(200, rowOf(call, call.world.phoneNumbers.put(changedBy(call, findPhoneNumber(call))))),

  deletePhoneNumber: (call) => {
    call.world.phoneNumbers.remove(findPhoneNumber(call));
    return noBody(call.world.settings.deleteStatus);
  },
};
