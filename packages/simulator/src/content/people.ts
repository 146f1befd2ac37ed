import type { Random } from './random.ts';

const FIRST_NAMES: readonly string[] = [
  ...['Amelia', 'Noah', 'Chloé', 'Étienne', 'Jürgen', 'Käthe', 'Íñigo', 'Lucía', 'Mateo', 'Søren'],
  ...['Priya', 'Tomáš', 'Zoë', 'Björn', 'Inès', 'Oskar', 'Marta', 'Liam', 'Renée', 'Yusuf'],
];
const LAST_NAMES: readonly string[] = [
  ...[
    'Baker',
    "O'Neill",
    'Lefèvre',
    'Girard',
    'Müller',
    'Schröder',
    'Núñez',
    'García',
    'Okafor',
    'Lindqvist',
  ],
  ...['Patel', 'Novák', 'Dubois', 'Weiß', 'Ibáñez', 'Whitfield', 'Castaño', 'Brandt', 'Moreau', 'Haddad'],
];
/** Companies that do not exist. */
export const COMPANY_NAMES: readonly string[] = [
  ...[
    'Aldergate Dental',
    'Boulangerie des Tilleuls',
    'Kessler & Söhne',
    'Reformas Ibáñez',
    'Harbour Freight',
  ],
  ...['Atelier Moreau', 'Radhaus Nord', 'Clínica Vera', 'Pinefield Schools', 'Weiß Elektrotechnik'],
];
/** What their deals are called. */
export const DEAL_NAMES: readonly string[] = [
  'Annual plan',
  'Second site',
  'Renewal',
  'Pilot',
  'Fleet contract',
];

export const personName = (random: Random): string =>
  `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
export const companyName = (random: Random): string => random.pick(COMPANY_NAMES);
export const dealName = (random: Random): string => random.pick(DEAL_NAMES);
