import type { Language } from '../scenario.ts';

export const english: Language = {
  words: {
    day: ['Tuesday', 'Thursday the 12th', 'this Saturday', 'next Monday'],
    time: ['half past seven', '9:15', 'noon', '6 pm'],
    item: ['the oak bookshelf', 'a winter duvet', 'the espresso grinder', 'two garden chairs'],
    street: ['14 Mill Lane', '3 Quayside, flat 2', '221 Orchard Road'],
  },
  scenarios: [
    {
      service: 'TableBookings',
      tool: { name: 'BookTable', parameters: ['day', 'time', 'count', 'name'] },
      openings: [
        'Hi, could I get a table for {count}?',
        "Hello! We're {count} people and we'd love to eat at yours.",
      ],
      exchanges: [
        ['Of course. Which day suits you?', '{day}, if you still have something.'],
        ['And at what time?', 'Around {time}, please.'],
        ['Under which name shall I put it?', '{name}.'],
        ['Would you rather sit inside or on the terrace?', "Outside, unless it's raining."],
      ],
      outcomes: [
        'All set: {count} people on {day} at {time}, under the name of {name}.',
        'Your table is booked.\n{day}, {time}\n{count} people',
      ],
    },
    {
      service: 'Deliveries',
      tool: { name: 'FindParcel', parameters: ['reference', 'street'] },
      openings: ["Good morning, I'm still waiting for {item}.", 'Where is my order? It was due on {day}.'],
      exchanges: [
        ["I'm sorry to hear that. Do you have the order number?", "Yes, it's {reference}."],
        ['Which address was it going to?', '{street}.'],
        ['Could a neighbour have taken it in?', 'I asked next door, and they said "no parcel here".'],
        ['Would {day} be all right for a second attempt?', 'Only after {time}.'],
      ],
      outcomes: [
        'I can see {item} at the depot. The van comes to {street} on {day}.',
        'The driver noted "nobody home"; he tries again on {day} at {time}.',
      ],
    },
    {
      service: 'Invoices',
      tool: { name: 'FindInvoice', parameters: ['reference', 'name'] },
      openings: [
        "Hello, I was charged {amount} and I don't understand why.",
        'I have a question on invoice {reference}.',
      ],
      exchanges: [
        ['Let me look. Whose name is on the account?', '{name}.'],
        ['Is it the one of {amount}?', 'Exactly, that one.'],
        [
          'It covers {item} and the delivery. Does that ring a bell?',
          'The delivery was meant to be free, I think.',
        ],
      ],
      outcomes: [
        "You're right, the delivery should not be on it. A corrected invoice is on its way.",
        'Invoice {reference} has been paid already, so you owe us nothing.',
      ],
    },
    {
      service: 'OpeningHours',
      tool: { name: 'ReadOpeningHours', parameters: ['day', 'street'] },
      openings: ['Hi, are you open on {day}?', 'Until what time is the shop at {street} open?'],
      exchanges: [
        ['Do you mean the shop at {street}?', "That's the one near me, yes."],
        ['On which day were you thinking of coming?', 'Probably {day}.'],
      ],
      outcomes: [
        'On {day} we are open from nine until {time}.',
        'We close at {time} on {day}, a little earlier than usual.',
      ],
    },
    {
      service: 'Appointments',
      tool: { name: 'MoveAppointment', parameters: ['name', 'day', 'time'] },
      openings: [
        "I need to move my appointment, I'm afraid.",
        'Hello, this is {name}. I cannot make it tomorrow.',
      ],
      exchanges: [
        ['No problem. Who am I speaking with?', '{name}, I come every six months.'],
        ['The next free one is {day}. Would that work?', 'Yes, but not in the morning.'],
        ['Then {time}?', 'Perfect.'],
        ['Do you want a reminder by text message?', 'Yes please, to this number.'],
      ],
      outcomes: [
        'Done: {day} at {time}. See you then!',
        "I've moved it to {day}, {time}, and cancelled the old one.",
      ],
    },
  ],
  asides: [
    ['Shall I note down that you pay by card?', 'Yes, by card.'],
    ['May I have an email address for the confirmation?', "You should have it, it's the same as last time."],
    ['One moment, the system is slow today…', 'No rush.'],
    ['Thanks for waiting.', "That's fine."],
  ],
  closings: [
    ['Thank you, that was quick.', "You're welcome. Have a lovely day!"],
    ['Brilliant, thanks a lot.', 'My pleasure, goodbye.'],
    ['Okay, bye then.', 'Goodbye!'],
  ],
};
