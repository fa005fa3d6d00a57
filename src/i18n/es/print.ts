import type { Catalogue } from '../en.ts';
import { quoteInSpanish } from './inSpanish.ts';

/** Words for paper and PDFs. */
export const print = {
  print: {
    open: 'Imprimir…',
    only: 'Imprimir solo estas secciones',
    with: 'Imprimir con',
    charts: 'gráficos',
    notes: 'notas',
    how: 'Si no se marca nada, se imprime todo. La orden de imprimir del navegador hace lo mismo.',
    partial: 'Solo se imprimirán las secciones marcadas.',
    clear: 'Quitar las marcas',
    now: 'Imprimir',
    part: 'Imprimir esta sección',
    page: 'página',
    of: 'de',
    values: 'Todos los valores:',
    pdf: 'En PDF:',
    paper: { a4: 'A4', letter: 'Carta' },
    handout: 'Ficha de una sola hoja',
    handoutOf: (title) => `Ficha: ${title}`,
    handoutSummary: (title) =>
      `Una hoja para una reunión o una clase: puntos clave, un gráfico, lo que está en disputa y preguntas. Sobre ${quoteInSpanish(title)}.`,
    disputed: 'Lo que está en disputa',
    questions: 'Preguntas para conversar',
    explainer: 'La explicación completa',
    pdfSize: (pages, kilobytes) => `(${pages} ${pages === 1 ? 'pág.' : 'págs.'}, ${kilobytes} kB)`,
    copying: 'Se permite copiar: CC BY 4.0',
    checks: 'Una marca como 2a después de una cifra remite a nuestra verificación, debajo del párrafo.',
    data: (editions) => `Datos: ${editions.join('; ')}.`,
  },
} satisfies Partial<Catalogue>;
