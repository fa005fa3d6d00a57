import type { Catalogue } from '../en.ts';
import { countInSpanish, ofDate, onDate } from './inSpanish.ts';

/** A title within a sentence. */
const toInner = (title: string) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

/** Words of the frame of every page, of previews and of sharing. */
export const site = {
  skipToContent: 'Ir al contenido',
  theme: { label: 'Colores', system: 'Colores: del sistema', light: 'Colores: claros', dark: 'Colores: oscuros' },
  navigation: {
    label: 'Sitio',
    home: 'Inicio',
    charts: 'Gráficos',
    figures: 'Cifras',
    about: 'Acerca de',
    neighbours: (count) => (count === 1 ? 'La otra explicación' : 'Las otras explicaciones'),
    readNext: 'Siguiente lectura',
    readBefore: 'Lectura anterior',
  },
  search: {
    title: 'Buscar',
    summary:
      'Encuentre un análisis, una parte, un gráfico, una persona, un organismo, un término o un lugar por las palabras de su título o resumen.',
    counted: 'análisis, que se buscan por las palabras de sus títulos y resúmenes',
    label: 'Palabras, o el comienzo de ellas',
    kinds: { chart: 'gráfico', people: 'quién es quién', terms: 'términos y lugares' },
    one: 'Un resultado.',
    many: '# resultados, primero los más afines.',
    none: 'No se encontró nada; escriba menos palabras o mire las listas de abajo.',
    failed: 'No se pudo obtener la lista en la que se busca; siga escribiendo para intentarlo otra vez.',
    unscripted: 'Para buscar hacen falta scripts, que aquí están desactivados. Las listas de abajo no los necesitan.',
    lists: 'En orden alfabético:',
  },
  footer: 'Independiente. Sin rastreo, sin cookies, sin terceros.',
  contact: {
    title: 'Escríbanos',
    text: '¿Hemos cometido un error, o hay una página que no puede leer, oír o imprimir? Escriba a',
  },
  notFound: 'No hay ninguna página en esta dirección',
  notFoundMore:
    'Puede que la dirección tenga un error o que la página se haya movido. La portada lleva a todo lo que hay en este sitio.',
  backHome: 'Ir a la portada',
  share: {
    title: 'Compartir esta página',
    short: 'Compartir y citar',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    failed: 'Copie esta dirección',
    system: 'Compartir…',
    take: 'Citar',
    taken: 'Cita copiada, con su enlace',
    quote: (words, site, title) => `${words} (${site}, ${title})`,
    retold: (words, site, original) => `${words} (relatado por ${site} a partir de ${original})`,
    email: 'Correo',
    picture: 'Imagen cuadrada',
    code: 'Código QR',
    codeName: 'Código QR de esta dirección',
  },
  feed: {
    change: (date) => `Cambios ${ofDate(date)}`,
    links: {
      explainer: 'El texto completo, con sus notas, verificaciones y gráficos',
      outcome: 'Cada afirmación y en qué quedó',
      part: 'Esta parte con sus notas, verificaciones y gráficos',
      chart: 'El gráfico con su tabla y sus fuentes',
    },
  },
  cite: {
    title: 'Cómo citar esta página',
    file: (format) => `Como archivo ${format}`,
    part: (number, whole) => `Parte ${number} de «${whole}».`,
    retold: ({ title, authors, publisher }) =>
      `Relato independiente de «${title}», de ${[...authors, publisher].join(', ')}, sin participación suya.`,
  },
  card: {
    kicker: (number, count, headline) => `Parte ${number} de ${count} · ${headline}`,
    analysis: (publisher) => `Un análisis de ${publisher}, explicado`,
    chart: 'Un gráfico',
    on: (written) => `Sobre un análisis ${ofDate(written)}`,
    asOf: (date) => `Situación ${onDate(date)}`,
    alt: (foot) => `${foot}.`,
    withChart: (title) => `Con un gráfico: ${title}.`,
    withTitle: (language) => `Abajo, su título en ${language}.`,
    withLevel: (name) => `${name}, abajo, como el nivel de un depósito de petróleo.`,
    counted: {
      paragraphs: 'párrafos de los originales, cada uno relatado una vez, en orden',
      checks: 'cifras, cada una comprobada con datos públicos y con un veredicto',
      charts: 'gráficos, cada uno con su tabla y sus fuentes',
      people: 'personas y organismos: quiénes eran entonces y qué fue de ellos',
      terms: 'términos y lugares, en unas pocas líneas claras',
      events: (count) => `${count} acontecimientos, cada uno con su fuente`,
      entries: 'nombres y fechas, con cada pasaje que los menciona',
      minutes: (count) => (count === 1 ? '1 minuto' : `${count} minutos`),
      questions: 'preguntas para la clase, con lo que conviene buscar en las respuestas',
    },
  },
  level: {
    label: (name, first, last) => `${name} de ${first} a ${last}, como el nivel de un depósito de petróleo`,
    shape: (name, first, last) => `Silueta: ${toInner(name)}, ${first}–${last}`,
    peak: (value, year) => `${year}: ${value} millones`,
    unit: 'de barriles diarios',
    written: (date) => `Escrito ${onDate(date)}`,
    years: (level, first, last) => `Los años ${first} a ${last} en ${toInner(level)}`,
    tagline: (topic, count) => `${topic} en ${countInSpanish(count, 'un análisis explicado', 'análisis explicados')}`,
    break: 'cambia el método',
    here: 'Usted está aquí: ',
    timeline: (count) =>
      count === 1 ? 'El análisis en el tiempo' : `Los ${countInSpanish(count, 'un', 'análisis')} en el tiempo`,
  },
} satisfies Partial<Catalogue>;
