// What a template says where an editor is to write, by language: words that nobody takes for a text.

const en = {
  headline: 'Write here what the analysis is about',
  standfirst: 'Write here, in two or three sentences, what happened, why it matters and who wrote the analysis.',
  summary: 'Write here what a reader finds in this retelling; it stands below the link wherever the page is shared.',
  originalTitle: 'Write here the title of the original',
  publisher: 'Write here who published it',
  keyPoint: 'Write here what a reader should remember, point',
  today: 'Write here what a reader of today must know first.',
  later: 'Write here what came later.',
  source: 'Write here the source',
  lead: 'Write here what stands above the sections.',
  sectionTitle: 'Write here the title of the section',
  sectionSummary: 'Write here what the section tells, in one sentence; it stands below the link wherever it is shared.',
  passage: 'Write here what the first paragraph of the original says, in words of our own.',
  finding: 'Write here what the chart shows',
  subtitle: 'Write here what is measured, in which unit, where and from when to when',
  description: 'Write here how the line runs: its trend, its peak, its low and its last value.',
  series: 'name of the line',
  unit: 'write the unit',
  said: 'Write here what the analysis says, with its hedge',
  by: 'Write here who says it',
  explanation: 'Write here why the verdict is what it is.',
  name: 'Write here the name',
  form: 'Write here how the passages name it',
  was: 'Write here what it was when the analysis was written.',
  event: 'Write here what happened in one neutral sentence.',
};

export type Words = typeof en;

const es: Words = {
  headline: 'Escriba aquí de qué trata el análisis',
  standfirst: 'Escriba aquí, en dos o tres frases, qué pasó, por qué importa y quién escribió el análisis.',
  summary: 'Escriba aquí qué halla el lector en esta versión; aparece bajo el enlace cuando se comparte la página.',
  originalTitle: 'Write here the title of the original',
  publisher: 'Write here who published it',
  keyPoint: 'Escriba aquí lo que el lector debe recordar, punto',
  today: 'Escriba aquí lo que el lector de hoy debe saber primero.',
  later: 'Escriba aquí lo que vino después.',
  source: 'Escriba aquí la fuente',
  lead: 'Escriba aquí lo que va encima de las secciones.',
  sectionTitle: 'Escriba aquí el título de la sección',
  sectionSummary: 'Escriba aquí lo que cuenta la sección, en una frase; aparece bajo el enlace cuando se comparte.',
  passage: 'Escriba aquí, con palabras propias, lo que dice el primer párrafo del original.',
  finding: 'Escriba aquí lo que muestra el gráfico',
  subtitle: 'Escriba aquí qué se mide, en qué unidad, dónde y desde cuándo hasta cuándo',
  description: 'Escriba aquí cómo va la línea: su tendencia, su máximo, su mínimo y su último valor.',
  series: 'nombre de la línea',
  unit: 'escriba la unidad',
  said: 'Escriba aquí lo que dice el análisis, con sus reservas',
  by: 'Escriba aquí quién lo dice',
  explanation: 'Escriba aquí por qué el veredicto es el que es.',
  name: 'Escriba aquí el nombre',
  form: 'Escriba aquí cómo lo nombran los pasajes',
  was: 'Escriba aquí qué era cuando se escribió el análisis.',
  event: 'Escriba aquí qué ocurrió, en una frase neutral.',
};

const all: Record<string, Words> = { en, es };

/** In a language of which nothing stands here, English says what to write. */
export const getWords = (locale: string): Words => all[locale] ?? en;
