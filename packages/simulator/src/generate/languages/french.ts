import type { Language } from '../scenario.ts';

export const french: Language = {
  words: {
    day: ['mardi', 'jeudi 12', 'samedi prochain', 'le 1er décembre'],
    time: ['19 h 30', '9 h 15', 'midi', '18 heures'],
    item: ['la bibliothèque en chêne', 'une couette d’hiver', 'le moulin à café', 'deux chaises de jardin'],
    street: ['8, rue des Écluses', '27 bis, boulevard Bérénice', '3, place de l’Église'],
  },
  scenarios: [
    {
      service: 'TableBookings',
      tool: { name: 'BookTable', parameters: ['day', 'time', 'count', 'name'] },
      openings: [
        'Bonjour, je voudrais réserver une table pour {count}.',
        'Bonsoir ! Il vous reste de la place {day} ?',
      ],
      exchanges: [
        ['Bien sûr. Pour quel jour ?', 'Plutôt {day}, si c’est possible.'],
        ['Et vers quelle heure ?', 'Vers {time}.'],
        ['À quel nom, s’il vous plaît ?', '{name}.'],
        ['Vous préférez la salle ou la terrasse ?', 'La terrasse, s’il fait beau.'],
      ],
      outcomes: [
        'C’est noté : {count} personnes, {day} à {time}, au nom de {name}.',
        'Votre table est réservée.\n{day}, {time}\n{count} couverts',
      ],
    },
    {
      service: 'Deliveries',
      tool: { name: 'FindParcel', parameters: ['reference', 'street'] },
      openings: ['Bonjour, j’attends toujours {item}.', 'Où est ma commande ? On m’avait promis {day}.'],
      exchanges: [
        ['Je suis désolée. Vous avez le numéro de commande ?', 'Oui, c’est {reference}.'],
        ['À quelle adresse devait-elle arriver ?', '{street}.'],
        ['Un voisin l’a peut-être reçue ?', 'J’ai demandé, on m’a dit « rien pour vous ».'],
        ['Un deuxième passage {day}, cela vous irait ?', 'Oui, mais après {time}.'],
      ],
      outcomes: [
        'Je vois {item} au dépôt ; le camion passe au {street} {day}.',
        'Le livreur a noté « absent », il repasse {day} à {time}.',
      ],
    },
    {
      service: 'Invoices',
      tool: { name: 'FindInvoice', parameters: ['reference', 'name'] },
      openings: [
        'Bonjour, on m’a prélevé {amount} et je ne comprends pas.',
        'J’ai une question sur la facture {reference}.',
      ],
      exchanges: [
        ['Je regarde. Le compte est à quel nom ?', '{name}.'],
        ['C’est bien celle de {amount} ?', 'Voilà, celle-là.'],
        [
          'Elle comprend {item} et la livraison. Ça vous dit quelque chose ?',
          'La livraison devait être offerte.',
        ],
      ],
      outcomes: [
        'Vous avez raison, la livraison n’a rien à faire là. La facture corrigée part aujourd’hui.',
        'La facture {reference} est déjà réglée, vous ne nous devez rien.',
      ],
    },
    {
      service: 'OpeningHours',
      tool: { name: 'ReadOpeningHours', parameters: ['day', 'street'] },
      openings: [
        'Bonjour, vous êtes ouverts {day} ?',
        'Jusqu’à quelle heure le magasin du {street} est-il ouvert ?',
      ],
      exchanges: [
        ['Vous parlez bien du magasin du {street} ?', 'Oui, c’est à côté de chez moi.'],
        ['Vous pensiez venir quel jour ?', 'Sans doute {day}.'],
      ],
      outcomes: [
        'Ce jour-là, nous ouvrons de neuf heures à {time}.',
        'Nous fermons à {time}, un peu plus tôt que d’habitude.',
      ],
    },
    {
      service: 'Appointments',
      tool: { name: 'MoveAppointment', parameters: ['name', 'day', 'time'] },
      openings: [
        'Il faudrait que je déplace mon rendez-vous.',
        'Bonjour, {name} à l’appareil, j’ai un empêchement demain.',
      ],
      exchanges: [
        ['Pas de souci. À qui ai-je l’honneur ?', '{name}, je viens deux fois par an.'],
        ['La prochaine place est {day}. Ça ira ?', 'Oui, mais pas le matin.'],
        ['Alors {time} ?', 'Parfait.'],
        ['Vous voulez un rappel par SMS ?', 'Volontiers, à ce numéro.'],
      ],
      outcomes: [
        'C’est fait : {day} à {time}. À bientôt !',
        'Je l’ai mis {day} à {time} et j’ai annulé l’ancien.',
      ],
    },
  ],
  asides: [
    ['Je note un paiement par carte ?', 'Oui, par carte.'],
    ['Il me faudrait une adresse pour la confirmation.', 'Vous l’avez déjà, c’est la même.'],
    ['Un instant, l’ordinateur traîne…', 'Prenez votre temps.'],
    ['Merci d’avoir patienté.', 'Je vous en prie.'],
  ],
  closings: [
    ['Merci beaucoup, c’était rapide.', 'Avec plaisir, bonne journée !'],
    ['Super, merci.', 'Je vous en prie, au revoir.'],
    ['D’accord, au revoir.', 'Au revoir !'],
  ],
};
