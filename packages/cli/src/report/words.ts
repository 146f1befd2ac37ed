import type { Channel, Direction, Outcome, Provider } from '@callweave/core';

// What the report calls things, in its text and in the page's script.

export const providerWords: Readonly<Record<Provider, string>> = { allo: 'Allo', itellico: 'itellico' };

export const channelWords: Readonly<Record<Channel, string>> = {
  voice: 'Call',
  sms: 'SMS',
  mms: 'MMS',
  whatsapp: 'WhatsApp',
  web: 'Web session',
  unknown: 'Other',
};

export const directionWords: Readonly<Record<Direction, string>> = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  internal: 'Internal',
  unknown: 'Not told',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  answered: 'Answered',
  voicemail: 'Voicemail',
  transferred: 'Transferred',
  unanswered: 'Unanswered',
  pending: 'Pending',
  sent: 'Sent',
  delivered: 'Delivered',
  failed: 'Failed',
};

/** For an outcome that is open or was not told. */
export const noOutcomeWord = 'Not told';
