import type { Language } from '../scenario.ts';

export const german: Language = {
  words: {
    day: ['Dienstag', 'Donnerstag, dem 12.', 'kommendem Samstag', 'nächstem Montag'],
    time: ['halb acht', '9:15 Uhr', 'zwölf Uhr', '18 Uhr'],
    item: ['das Bücherregal aus Eiche', 'eine Winterdecke', 'die Kaffeemühle', 'zwei Gartenstühle'],
    street: ['Mühlgasse 14', 'Große Bäckerstraße 3', 'Uferweg 22 b'],
  },
  scenarios: [
    {
      service: 'TableBookings',
      tool: { name: 'BookTable', parameters: ['day', 'time', 'count', 'name'] },
      openings: [
        'Guten Tag, ich hätte gern einen Tisch für {count}.',
        'Hallo! Wir sind {count} Personen, geht da noch was?',
      ],
      exchanges: [
        ['Gern. Für welchen Tag?', 'An {day}, wenn es geht.'],
        ['Und um wie viel Uhr?', 'So gegen {time}.'],
        ['Auf welchen Namen?', '{name}.'],
        ['Lieber drinnen oder draußen?', 'Draußen, falls es nicht regnet.'],
      ],
      outcomes: [
        'Ist notiert: {count} Personen an {day} um {time}, auf den Namen {name}.',
        'Ihr Tisch ist reserviert.\n{day}, {time}\n{count} Personen',
      ],
    },
    {
      service: 'Deliveries',
      tool: { name: 'FindParcel', parameters: ['reference', 'street'] },
      openings: [
        'Guten Morgen, ich warte immer noch auf meine Lieferung: {item}.',
        'Wo bleibt meine Bestellung?',
      ],
      exchanges: [
        ['Das tut mir leid. Haben Sie die Bestellnummer?', 'Ja, {reference}.'],
        ['An welche Adresse sollte sie gehen?', '{street}.'],
        ['Hat vielleicht ein Nachbar sie angenommen?', 'Ich habe gefragt, es hieß „nichts da“.'],
        ['Passt Ihnen ein zweiter Versuch an {day}?', 'Erst nach {time}, vorher bin ich weg.'],
      ],
      outcomes: [
        'Ich sehe sie im Lager: {item}. Der Wagen kommt an {day} in die {street}.',
        'Der Fahrer schrieb „niemand zu Hause“; er kommt an {day} um {time} wieder.',
      ],
    },
    {
      service: 'Invoices',
      tool: { name: 'FindInvoice', parameters: ['reference', 'name'] },
      openings: [
        'Hallo, bei mir wurden {amount} abgebucht. Wofür?',
        'Ich habe eine Frage zur Rechnung {reference}.',
      ],
      exchanges: [
        ['Ich schaue nach. Auf wen läuft das Konto?', '{name}.'],
        ['Die über {amount}?', 'Genau die.'],
        [
          'Darin sind {item} und die Lieferung. Sagt Ihnen das etwas?',
          'Die Lieferung sollte doch kostenlos sein.',
        ],
      ],
      outcomes: [
        'Sie haben recht, die Lieferung gehört da nicht hin. Die berichtigte Rechnung ist unterwegs.',
        'Rechnung {reference} ist schon bezahlt, da ist nichts mehr offen.',
      ],
    },
    {
      service: 'OpeningHours',
      tool: { name: 'ReadOpeningHours', parameters: ['day', 'street'] },
      openings: ['Hallo, haben Sie an {day} geöffnet?', 'Wie lange ist der Laden in der {street} offen?'],
      exchanges: [
        ['Meinen Sie die Filiale {street}?', 'Ja, die bei mir um die Ecke.'],
        ['Wann wollten Sie denn kommen?', 'Wahrscheinlich an {day}.'],
      ],
      outcomes: [
        'An {day} haben wir von neun bis {time} geöffnet.',
        'Wir schließen um {time}, etwas früher als sonst.',
      ],
    },
    {
      service: 'Appointments',
      tool: { name: 'MoveAppointment', parameters: ['name', 'day', 'time'] },
      openings: [
        'Ich müsste leider meinen Termin verschieben.',
        'Guten Tag, {name} hier. Morgen schaffe ich es nicht.',
      ],
      exchanges: [
        ['Kein Problem. Mit wem spreche ich?', '{name}, ich komme jedes halbe Jahr.'],
        ['Der nächste freie Termin ist an {day}. Ginge das?', 'Ja, aber nicht vormittags.'],
        ['Dann um {time}?', 'Wunderbar.'],
        ['Möchten Sie eine Erinnerung per SMS?', 'Ja bitte, an diese Nummer.'],
      ],
      outcomes: [
        'Erledigt: an {day} um {time}. Bis dann!',
        'Der neue Termin ist an {day} um {time}, der alte ist gelöscht.',
      ],
    },
  ],
  asides: [
    ['Zahlen Sie mit Karte?', 'Ja, mit Karte.'],
    ['Ich bräuchte noch eine Adresse für die Bestätigung.', 'Die müssten Sie haben, wie beim letzten Mal.'],
    ['Einen Augenblick, der Rechner ist heute langsam …', 'Nur keine Eile.'],
    ['Danke fürs Warten.', 'Macht nichts.'],
  ],
  closings: [
    ['Danke, das ging ja schnell.', 'Gern geschehen, schönen Tag noch!'],
    ['Prima, vielen Dank.', 'Gerne, auf Wiederhören.'],
    ['Alles klar, tschüss.', 'Tschüss!'],
  ],
};
