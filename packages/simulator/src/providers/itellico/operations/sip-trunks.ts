import { isIP } from 'node:net';
import { type ItellicoCall, type ItellicoHandlers, json, noBody, notFound } from '../operation.ts';
import { pageOf } from '../page.ts';
import { ItellicoProblem } from '../problem.ts';
import { checkName, invalid } from '../request/check-texts.ts';
import type { ItellicoPhoneNumber } from '../stores/phone-number.ts';
import type { ItellicoSipTrunk } from '../stores/sip-trunk.ts';

const UNNAMED = 'SIP trunk';

const numbersOn = (
  { world }: ItellicoCall,
  { id, accountId }: ItellicoSipTrunk,
): readonly ItellicoPhoneNumber[] =>
  world.phoneNumbers.of(accountId).filter(({ sipTrunkId }) => sipTrunkId === id);

function rowOf(call: ItellicoCall, trunk: ItellicoSipTrunk): object {
  const { id, name, allowedIps, terminationUri, authUsername, authPasswordLength } = trunk;
  return {
    id,
    name,
    allowed_ips: allowedIps,
    auth_password_length: authPasswordLength,
    has_auth_password: authPasswordLength !== null,
    phone_numbers: numbersOn(call, trunk).map(({ id: numberId, friendlyName, number }) => ({
      id: numberId,
      friendly_name: friendlyName,
      number,
    })),
    sip_auth_username: authUsername,
    termination_uri: terminationUri,
  };
}

function findSipTrunk({ world, account, parameters }: ItellicoCall): ItellicoSipTrunk {
  const found = world.sipTrunks.find(account.id, parameters.text('sip_trunk_id') ?? '');
  if (found === null) throw notFound('The SIP trunk');
  return found;
}

/** IPv4, IPv6 and ranges of either in CIDR notation. */
function isAddress(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

/** Absent is as before; a null name is the default one, any other null takes away. */
function changedBy({ body }: ItellicoCall, before: ItellicoSipTrunk): ItellicoSipTrunk {
  const [name, terminationUri] = [body.text('name'), body.text('termination_uri')];
  const allowedIps = body.texts('allowed_ips');
  checkName(name);
  const wrong = allowedIps?.findIndex((text) => !isAddress(text)) ?? -1;
  if (wrong >= 0) {
    throw invalid(`body.allowed_ips.${wrong}`, 'must be an IPv4 or IPv6 address or a range of them');
  }
  return {
    ...before,
    name: name === undefined ? before.name : (name ?? UNNAMED),
    terminationUri: terminationUri === undefined ? before.terminationUri : terminationUri,
    allowedIps: allowedIps === undefined ? before.allowedIps : (allowedIps ?? []),
  };
}

export const sipTrunkOperations: ItellicoHandlers<
  'listSipTrunks' | 'createSipTrunk' | 'getSipTrunk' | 'updateSipTrunk' | 'deleteSipTrunk'
> = {
  listSipTrunks: (call) =>
    pageOf(
      call,
      call.world.sipTrunks.of(call.account.id).map((trunk) => rowOf(call, trunk)),
    ),

  createSipTrunk: (call) => {
    const created = changedBy(call, {
      id: call.world.newId(),
      accountId: call.account.id,
      name: UNNAMED,
      isManaged: false,
      terminationUri: null,
      allowedIps: [],
      authUsername: null,
      authPasswordLength: null,
    });
    return json(call.world.settings.createStatus, rowOf(call, call.world.sipTrunks.put(created)));
  },

  getSipTrunk: (call) => json(200, rowOf(call, findSipTrunk(call))),

  updateSipTrunk: (call) =>
    json(200, rowOf(call, call.world.sipTrunks.put(changedBy(call, findSipTrunk(call))))),

  deleteSipTrunk: (call) => {
    const { settings, phoneNumbers, sipTrunks } = call.world;
    const trunk = findSipTrunk(call);
    const numbers = numbersOn(call, trunk);
    if (numbers.length > 0 && settings.trunkWithNumbers === 'refused') {
      throw new ItellicoProblem({ status: 409, message: 'The SIP trunk still has phone numbers.' });
    }
    for (const phoneNumber of numbers) phoneNumbers.put({ ...phoneNumber, sipTrunkId: null });
    sipTrunks.remove(trunk);
    return noBody(settings.deleteStatus);
  },
};
