import { fieldsOf, textIn } from '../protocol/fields.ts';
import { dataReply, emptyReply } from '../protocol/pages.ts';
import { requireE164 } from '../protocol/phone-number.ts';
import { AlloProblem } from '../protocol/problem.ts';
import type { PartnerAccount } from '../state/partner-accounts.ts';
import type { AlloCall, AlloHandler } from './allo-handler.ts';

/** Numbers for fiction that no line and no contact has; a hundred in each country. */
const FREE_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  FR: ['+33639985', '+33261917'],
  US: ['+1212555017', '+1415555018'],
  DE: ['+4969900098'],
};

const accountRow = (account: PartnerAccount, apiKey: string | null): object => ({
  id: account.id,
  api_key: apiKey,
  phone_numbers: account.phoneNumbers,
  status: account.status,
  activated: false,
  partner_client_ref: account.clientRef,
});

/** A free number with the prefix that is preferred, or else any of the country. */
function freeNumber({ world, body }: AlloCall): string {
  const preference = fieldsOf(body.number_preference);
  const country = textIn(preference, 'country') ?? '';
  const prefix = textIn(preference, 'prefix') ?? '';
  const blocks = FREE_NUMBERS[country.toUpperCase()] ?? [];
  const block = blocks.find((candidate) => candidate.startsWith(prefix)) ?? blocks[0];
  if (block === undefined) {
    const message = `There is no free number in ${country}.`;
    throw new AlloProblem({ status: 409, code: 'NO_NUMBER_AVAILABLE', message, param: 'number_preference' });
  }
  const length = country.toUpperCase() === 'US' || country.toUpperCase() === 'FR' ? 12 : 13;
  const missing = length - block.length;
  return block + String(world.partnerAccounts.count % 10 ** missing).padStart(missing, '0');
}

function accountOf({ world, parameters }: AlloCall): PartnerAccount {
  const id = textIn(parameters, 'id') ?? '';
  const account = world.partnerAccounts.find(id.replace(/^usr-/, 'usr_'));
  if (account !== undefined) return account;
  const message = `Your key has opened no account ${id}.`;
  throw new AlloProblem({ status: 404, code: 'PARTNER_ACCOUNT_NOT_FOUND', message });
}

/** The key of the new account is shown once. */
export const createPartnerAccount: AlloHandler = (call) => {
  const { world, body } = call;
  const email = textIn(body, 'email') ?? '';
  requireE164(textIn(body, 'personal_mobile') ?? '', 'personal_mobile');
  if (world.partnerAccounts.has(email)) {
    const message = `There is an account for ${email} already.`;
    throw new AlloProblem({ status: 409, code: 'PARTNER_ACCOUNT_ALREADY_EXISTS', message, param: 'email' });
  }
  const account = world.partnerAccounts.put({
    id: `usr_${world.ids.token(24)}`,
    email,
    phoneNumbers: [freeNumber(call)],
    clientRef: textIn(body, 'partner_client_ref') ?? null,
    status: 'ACTIVE',
  });
  return dataReply(201, accountRow(account, world.ids.token(32)));
};

export const getPartnerAccount: AlloHandler = (call) => dataReply(200, accountRow(accountOf(call), null));

/** The account works until the paid period ends, and is shown until then. */
export const deletePartnerAccount: AlloHandler = (call) => {
  call.world.partnerAccounts.put({ ...accountOf(call), status: 'CANCELED' });
  return emptyReply(204);
};
