import type { Catalogue } from '../en.ts';
import { ofDate } from './inSpanish.ts';

/** Words of the pages in easy words, and of the messages on them. */
export const easy = {
  easy: {
    name: 'En palabras fáciles',
    minutes: (minutes) => `, ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`,
    title: (first) => `En palabras fáciles: ${first}`,
    summary: (written, minutes) =>
      `El análisis ${ofDate(written)} en frases cortas y palabras fáciles: ${minutes} minutos, tres dibujos y los puntos clave como mensajes para enviar.`,
    picture: 'Sobre este dibujo',
  },
  passOn: {
    title: 'Compártalo',
    how: 'Cada uno de estos mensajes se puede enviar por separado. Lleva al texto completo.',
    from: (place, written, publisher) => `${place}, según ${publisher} en ${written}`,
    picture: 'Un gráfico como imagen',
    copy: 'Copiar como texto',
    copyAll: 'Copiar todo como texto',
    copied: 'Copiado',
    failed: 'Copie este texto',
  },
} satisfies Partial<Catalogue>;
