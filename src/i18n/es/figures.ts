import { capitalise } from '../capitalise.ts';
import type { Catalogue } from '../en.ts';
import { countInSpanish } from './inSpanish.ts';

const theAnalyses = (count: number) => (count === 1 ? 'el análisis' : `los ${countInSpanish(count, 'un', 'análisis')}`);
const state = (count: number) => (count === 1 ? 'afirma' : 'afirman');

/** Words of the ledger of claims and of the list of tables. */
export const figures = {
  dataSources: 'Las cifras',
  data: {
    table: 'Tabla',
    all: 'Los gráficos y las verificaciones salen de las tablas que siguen. Cada tabla trae su descripción; las columnas se explican en',
  },
  figures: {
    title: 'Las cifras: lo que los datos confirman y lo que no',
    summary: (analyses) =>
      `Cada cifra de peso que ${state(analyses)} ${theAnalyses(analyses)}, con lo que dicen de ella nuestras tablas: los datos de su momento, los posteriores y el veredicto, o por qué no es posible darlo.`,
    standfirst: (analyses, count, untestable, press) =>
      [
        `${capitalise(theAnalyses(analyses))} ${state(analyses)} ${count} cifras de peso.`,
        `De ellas, ${count - untestable - press} se contrastan con nuestras tablas: series, encuestas, listas, cifras sueltas.`,
        press > 0 && `Para ${press} hay reportes de prensa y nada más.`,
        untestable > 0 &&
          (untestable === 1
            ? 'Una no puede comprobarse con nuestros datos.'
            : `Otras ${untestable} no pueden comprobarse con nuestros datos.`),
        'El cálculo, que cada una muestra en su propia página, se rehace cada vez que se genera este sitio.',
      ]
        .filter(Boolean)
        .join(' '),
    howTo:
      'La línea sobre cada dibujo dice con qué se comparan los datos: con la cifra que se dio o, cuando el análisis no da ninguna, con un umbral o un intervalo nuestro. Lo que cae sobre el fondo gris confirma la afirmación. Los puntos llenos son los datos de su momento y nuestros datos más recientes; los huecos, otras series que sirven de comparación; la lista que los acompaña da sus fechas.',
    checked: (count) => (count === 1 ? 'Una cifra comprobada.' : `${count} cifras comprobadas.`),
    csv: 'El registro de cifras en CSV',
    groups: {
      oil: 'Petróleo',
      output: 'El tamaño de la economía',
      prices: 'Precios',
      trade: 'Comercio y deuda',
      people: 'La gente',
      politics: 'Política',
    },
  },
  claim: {
    own: 'Cálculo, enlace y cita',
    open: (number, words, verdict) => `${number} Verificación de «${words}»: ${verdict}`,
    check: (number) => `Verificación ${number}`,
    howTo: 'Un pequeño círculo después de una cifra abre nuestra verificación; si está lleno, la cifra se sostiene.',
    day: 'Con los datos de su momento',
    now: 'Con nuestros datos más recientes',
    also: 'Para comparar',
    more: 'La verificación completa',
    passage: 'Dónde se dice',
    drawing: (said) => `Lo dicho frente a lo hallado: ${said}`,
    tolerance: (within, unit) =>
      `Se admite una diferencia de hasta ${within} ${unit.replace(/^%/, 'puntos porcentuales')}.`,
    line: { said: (figure) => `dicho: ${figure}`, ours: (figure) => `umbral nuestro: ${figure}` },
    range: (from, to) => `intervalo nuestro: de ${from} a ${to}`,
    verdicts: {
      holds: 'Se sostiene',
      revised: 'Se sostenía con los datos de su momento; después se revisaron',
      roughly: 'Aproximadamente',
      depends: 'Depende de qué cifras',
      forecast: 'Un pronóstico, y lo que vino',
      press: 'Solo reportes de prensa',
      untestable: 'No comprobable con nuestros datos',
    },
    meanings: {
      holds: 'los datos con que se contrasta la confirman',
      revised: 'los datos de su momento la confirman; los posteriores, no',
      roughly: 'los datos se acercan, pero no tanto como para darla por igual',
      depends: 'unas series la confirman, otras no',
      forecast: 'lo que se esperaba, y lo que los datos dieron después',
      press: 'solo puede contrastarse con cifras de reportes de prensa',
      untestable: 'ninguna de nuestras tablas lo resuelve',
    },
  },
  test: {
    all: 'todas las filas',
    at: (column, at) => `${column} en ${at}`,
    of: (column, at) => `${column} de ${at}`,
    rank: (at, column, among) => `lugar de ${at} por ${column} entre ${among}`,
    count: (column, least, among) => `filas con ${column} ≥ ${least} entre ${among}`,
  },
} satisfies Partial<Catalogue>;
