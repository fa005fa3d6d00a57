import { capitalise } from '../capitalise.ts';
import type { Catalogue } from '../en.ts';
import { countInSpanish, ofDate, onDate, untilDate } from './inSpanish.ts';

/** Words of what stands beside the analyses: people, terms, events, and what came of what was expected. */
export const context = {
  context: {
    sources: (count) => (count === 1 ? 'Fuente' : 'Fuentes'),
    via: (name) => `vía ${name}`,
    headline: 'solo el titular',
    passages: (year) => `Pasajes de ${year}`,
    period: (from, to) => `${from} a ${to}`,
  },
  outcome: {
    link: 'En qué quedó',
    title: (written) => `En qué quedó el análisis ${ofDate(written)}`,
    heading: 'En qué quedó',
    summary: (publisher, year, date) =>
      `Lo que el análisis de ${publisher} de ${year} esperaba, preguntaba, advertía o aconsejaba, y en qué había quedado ${untilDate(date)}, con hechos y fuentes.`,
    standfirst: (written, date) =>
      `Lo que el análisis ${ofDate(written)} esperaba, preguntaba, advertía o aconsejaba, y en qué había quedado cada cosa ${untilDate(date)}.`,
    rules: {
      any: 'El veredicto es nuestro, sobre una frase y en una fecha.',
      condition: 'Una condición que nunca se dio no es un desacierto.',
      advice: 'De un consejo solo se juzga si se siguió, no si era bueno.',
    },
    whole: 'El análisis, relatado',
    short: (count) => `Lo ocurrido desde entonces, en ${countInSpanish(count, 'una línea', 'líneas')}`,
    sentences: (count) =>
      count === 1 ? 'La única afirmación' : `${capitalise(countInSpanish(count, '', 'afirmaciones'))}, una por una`,
    came: 'Lo que pasó:',
    why: 'Por qué este veredicto:',
    events: (count) =>
      count === 1
        ? 'El acontecimiento y sus fuentes'
        : `Los ${countInSpanish(count, '', 'acontecimientos')} y sus fuentes`,
    passage: 'Dónde se dice',
    kinds: {
      expectation: 'Expectativa',
      condition: 'Condición',
      question: 'Pregunta',
      warning: 'Advertencia',
      advice: 'Consejo',
    },
    verdicts: {
      'came-about': 'Se cumplió',
      'in-part': 'En parte',
      'did-not': 'No se cumplió',
      overtaken: 'Superado por los hechos',
      open: 'Por resolverse',
      'cannot-be-said': 'No puede saberse',
    },
    meanings: {
      'came-about': 'ocurrió, o se siguió',
      'in-part': 'ocurrió lo esencial, pero no en el momento, por el medio o con el alcance previstos',
      'did-not': 'no ha ocurrido',
      overtaken: 'un cambio posterior dejó la frase sin objeto',
      open: 'aún no está decidido',
      'cannot-be-said': 'nuestras fuentes no lo muestran',
    },
  },
  people: {
    title: 'Personas y organismos, entonces y después',
    short: 'Personas',
    summary: (date) =>
      `Quiénes eran las personas y los organismos de los análisis cuando estos se escribieron y, aparte, qué había sido de ellos ${untilDate(date)}, con sus fuentes y pasajes.`,
    standfirst: (people, bodies, date) =>
      `${people} personas y ${bodies} organismos: lo que era cada cual cuando se escribió un análisis que lo nombra y, aparte, lo que había sido de él ${untilDate(date)}.`,
    written: (date) => capitalise(onDate(date)),
    unnamed: 'No aparece en ningún análisis.',
    since: (date) => capitalise(untilDate(date)),
    others: (count) => (count === 1 ? 'Un análisis más' : `Otros ${count} análisis`),
    whoIsWho: 'Quién es quién',
    more: 'Más',
    groups: {
      government: 'Gobierno',
      military: 'Militares y policías',
      opposition: 'Oposición',
      abroad: 'Exterior',
      institutions: 'Instituciones',
    },
  },
  terms: {
    title: 'Términos y lugares, explicados',
    short: 'Términos',
    summary: (date) =>
      `Qué significan las palabras y los lugares de los análisis, del chavismo a la doctrina Monroe, en dos líneas cada uno, con enlaces a cada pasaje que los usa. Situación ${onDate(date)}.`,
    standfirst: (terms, places, date) =>
      `${terms} términos y ${places} lugares de los análisis, en dos líneas cada uno. Lo que se dice del presente es la situación ${onDate(date)}.`,
    groups: {
      power: 'Quién gobierna y con qué derecho',
      elections: 'Elecciones y acuerdos',
      law: 'Orden y ley',
      economy: 'Dinero y alimentos',
      oil: 'Petróleo',
      world: 'Venezuela y el mundo',
      places: 'Lugares',
    },
  },
  timeline: {
    title: 'Venezuela en una sola línea de tiempo',
    short: 'Cronología',
    summary: (first, date) =>
      `Los acontecimientos de los análisis y lo que vino después, de ${first} a ${date}: lo que cada autor podía saber y lo que llegó más tarde, con fuentes y pasajes.`,
    standfirst: (count, first, date) =>
      `${count} acontecimientos, de ${first} a ${date}: los que nombran los análisis y lo que vino después.`,
    key: 'Cómo leerla',
    known: (authors) =>
      authors === 1
        ? 'Marca llena, línea continua: el autor podía saberlo.'
        : 'Marca llena, línea continua: todos los autores podían saberlo.',
    between: 'Media marca, línea de trazos: lo supo un autor posterior y ninguno anterior.',
    later: 'Marca hueca, línea de puntos: vino después de todos los análisis.',
    written: (title) => `se escribió «${title}»`,
    below: 'Su autor no podía saber nada de lo que viene después de esta línea.',
    bar: 'Barra oscura: la producción de petróleo del año, donde hay cifra.',
    output: (value) => `Producción de petróleo: ${value} millones de barriles diarios`,
    brief: (count, all, first, date) =>
      `${count} de ${all} acontecimientos, de ${first} a ${date}: todos los anteriores al primer análisis y lo central de lo que vino después.`,
    asOf: (date) => `Situación ${onDate(date)}`,
    continued: 'continuación',
    whole: 'Todos los acontecimientos, con sus fuentes:',
    poster: 'Cartel, una cara:',
    fold: 'Para doblar en cuatro, por las dos caras, volteando por el borde corto:',
    folding: 'Imprimir por las dos caras, volteando por el borde corto, y doblar en abanico por las rayas cortas.',
    cut: 'Se escribe el análisis. Lo que sigue vino después.',
    topic: 'Tema',
    all: 'Todos los temas',
    topics: {
      elections: 'Elecciones',
      power: 'Poder',
      talks: 'Negociaciones',
      oil: 'Petróleo',
      sanctions: 'Sanciones',
      economy: 'Economía',
      rights: 'Derechos',
      army: 'Fuerza Armada',
      abroad: 'Exterior',
    },
    statuses: { agree: 'Las fuentes coinciden', one: 'Una fuente', differ: 'Las fuentes difieren' },
    headlines: 'por titulares',
  },
  index: {
    title: 'Índice de personas, organismos, términos, lugares y acontecimientos',
    short: 'Índice',
    summary:
      'Cada persona, organismo, término, lugar y acontecimiento de los análisis en orden alfabético, con las partes que tratan de él.',
    toEntry: (name) => capitalise(name.replace(/^(?:El|La|Los|Las|Una?) /, '')),
    standfirst: (entries) =>
      `${entries} personas, organismos, términos, lugares y acontecimientos. El número es el de una parte, después del año de su análisis; el nombre lleva a quién o qué es.`,
  },
} satisfies Partial<Catalogue>;
