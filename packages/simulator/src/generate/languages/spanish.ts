import type { Language } from '../scenario.ts';

export const spanish: Language = {
  words: {
    day: ['el martes', 'el jueves 12', 'este sábado', 'el lunes que viene'],
    time: ['las siete y media', 'las 9:15', 'las doce', 'las seis'],
    item: ['la estantería de roble', 'un edredón', 'el molinillo de café', 'dos sillas de jardín'],
    street: ['calle del Molino, 14', 'paseo Íñigo López, 3, 2.º B', 'plaza de la Peña, 7'],
  },
  scenarios: [
    {
      service: 'TableBookings',
      tool: { name: 'BookTable', parameters: ['day', 'time', 'count', 'name'] },
      openings: ['Hola, ¿me puede dar una mesa para {count}?', '¡Buenas! Somos {count}, ¿les queda sitio?'],
      exchanges: [
        ['Claro que sí. ¿Para qué día?', 'Mejor {day}, si puede ser.'],
        ['¿Y a qué hora?', 'Sobre {time}.'],
        ['¿A nombre de quién?', 'De {name}.'],
        ['¿Prefieren dentro o en la terraza?', 'Fuera, si no llueve.'],
      ],
      outcomes: [
        'Apuntado: {count} personas, {day} a {time}, a nombre de {name}.',
        'Su mesa está reservada.\n{day}, {time}\n{count} personas',
      ],
    },
    {
      service: 'Deliveries',
      tool: { name: 'FindParcel', parameters: ['reference', 'street'] },
      openings: ['Buenos días, sigo esperando {item}.', '¿Dónde está mi pedido? Tenía que llegar {day}.'],
      exchanges: [
        ['Lo siento mucho. ¿Tiene el número de pedido?', 'Sí, es {reference}.'],
        ['¿A qué dirección iba?', '{street}.'],
        ['¿Lo habrá recogido algún vecino?', 'Ya pregunté y me dijeron «aquí no hay nada».'],
        ['¿Le vendría bien otro intento {day}?', 'Sí, pero después de {time}.'],
      ],
      outcomes: [
        'Veo {item} en el almacén; la furgoneta pasa por {street} {day}.',
        'El repartidor anotó «ausente» y vuelve {day} a {time}.',
      ],
    },
    {
      service: 'Invoices',
      tool: { name: 'FindInvoice', parameters: ['reference', 'name'] },
      openings: [
        'Hola, me han cobrado {amount} y no sé por qué.',
        'Tengo una duda con la factura {reference}.',
      ],
      exchanges: [
        ['Lo miro. ¿A nombre de quién está la cuenta?', '{name}.'],
        ['¿La de {amount}?', 'Esa misma.'],
        ['Incluye {item} y el envío. ¿Le suena?', 'El envío tenía que ser gratis, creo.'],
      ],
      outcomes: [
        'Tiene razón, el envío sobra. Le mandamos ahora la factura corregida.',
        'La factura {reference} ya está pagada, no nos debe nada.',
      ],
    },
    {
      service: 'OpeningHours',
      tool: { name: 'ReadOpeningHours', parameters: ['day', 'street'] },
      openings: ['Hola, ¿abren {day}?', '¿Hasta qué hora abre la tienda de {street}?'],
      exchanges: [
        ['¿Se refiere a la tienda de {street}?', 'Sí, la que tengo al lado.'],
        ['¿Qué día pensaba venir?', 'Seguramente {day}.'],
      ],
      outcomes: ['Ese día abrimos de nueve a {time}.', 'Cerramos a {time}, un poco antes de lo normal.'],
    },
    {
      service: 'Appointments',
      tool: { name: 'MoveAppointment', parameters: ['name', 'day', 'time'] },
      openings: ['Tendría que cambiar mi cita, lo siento.', 'Hola, soy {name}. Mañana no puedo ir.'],
      exchanges: [
        ['No se preocupe. ¿Con quién hablo?', 'Con {name}, voy cada seis meses.'],
        ['El primer hueco es {day}. ¿Le va bien?', 'Sí, pero por la mañana no.'],
        ['¿Entonces a {time}?', 'Perfecto.'],
        ['¿Quiere un recordatorio por SMS?', 'Sí, a este número.'],
      ],
      outcomes: [
        'Hecho: {day} a {time}. ¡Hasta entonces!',
        'Se la he puesto {day} a {time} y he anulado la otra.',
      ],
    },
  ],
  asides: [
    ['¿Va a pagar con tarjeta?', 'Sí, con tarjeta.'],
    ['Necesitaría un correo para la confirmación.', 'Ya lo tienen, es el mismo de siempre.'],
    ['Un momento, que hoy el sistema va lento…', 'Tranquila.'],
    ['Gracias por esperar.', 'No pasa nada.'],
  ],
  closings: [
    ['Muchas gracias, qué rápido.', '¡De nada, que tenga un buen día!'],
    ['Genial, gracias.', 'A usted, adiós.'],
    ['Vale, hasta luego.', '¡Hasta luego!'],
  ],
};
