import type { Catalogue } from '../en.ts';
import { onDate, quoteInSpanish } from './inSpanish.ts';

/** Words of the explainers and their parts. */
export const explainer = {
  contents: 'Contenido',
  keyPoints: 'Puntos clave',
  sources: 'Fuentes',
  sinceThen: 'Desde entonces',
  howToRead: 'Cómo leer este texto',
  linkToPassage: (number) => `Enlace al pasaje ${number}`,
  ownPage: (number) => `Parte ${number}`,
  linkToSection: (number) => `Enlace a la parte ${number}`,
  linkTo: (name) => `Enlace a «${name}»`,
  readingTime: (minutes) => `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} de lectura`,
  independent: 'Una explicación independiente de',
  credit: ({ authors, publisher }) => [...authors, publisher].join(', '),
  quoted: quoteInSpanish,
  notReproduced: 'No es una copia.',
  older: (date) =>
    `Esta sección se revisó por última vez ${onDate(date)}; la edición inglesa ha cambiado desde entonces.`,
  originalTitle: 'El original',
  published: (date) => `Publicado el ${date}`,
  updated: (date) => `Actualizado el ${date}`,
  laterNote: 'Lo que vino después es nuestro y no forma parte del relato; cada línea lleva su fecha y su fuente.',
  today: {
    written: (date) => `Este texto cuenta cómo se veían las cosas ${onDate(date)}.`,
    asOf: (date) => `Situación ${onDate(date)}:`,
  },
  retells: (first, last) =>
    first < last ? `Relata los párrafos ${first} a ${last} del original` : `Relata el párrafo ${first} del original`,
  part: {
    of: (number, count) => `Parte ${number} de ${count} de`,
    whole: 'Leer el texto completo',
    next: (number) => `Siguiente: parte ${number}`,
    before: (number) => `Anterior: parte ${number}`,
    nav: 'Partes',
  },
  bilingual: {
    link: 'En dos idiomas',
    single: 'Solo en español',
    title: (title) => `Bilingüe: ${title}`,
    summary: (title, other) =>
      `${quoteInSpanish(title)}, pasaje por pasaje, junto al ${other}: para comparar, enseñar e imprimir.`,
  },
  ours: 'Añadido nuestro',
} satisfies Partial<Catalogue>;
