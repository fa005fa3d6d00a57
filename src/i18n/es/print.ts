import type { Catalogue } from '../en.ts';
import { ofDate, quoteInSpanish } from './inSpanish.ts';

/** Words for paper and PDFs. */
export const print = {
  print: {
    open: 'Elegir qué imprimir…',
    only: 'Imprimir solo estas secciones',
    with: 'Imprimir con',
    charts: 'gráficos',
    notes: 'notas',
    how: 'Si no se marca nada, se imprime todo. La orden de imprimir del navegador hace lo mismo.',
    partial: 'Solo se imprimirán las secciones marcadas.',
    clear: 'Quitar las marcas',
    now: 'Imprimir',
    ticked: 'Imprimir N secciones (hasta M p.)',
    tickedOne: 'Imprimir 1 sección (M p.)',
    part: 'Imprimir esta sección',
    page: 'página',
    of: 'de',
    drawn: 'Dibujado, con todos los valores, en',
    values: 'Todos los valores:',
    pdf: 'PDF:',
    paper: { a4: 'A4', letter: 'Carta', a3: 'A3', tabloid: 'Tabloide' },
    handout: 'Ficha de una sola hoja',
    handoutName: 'Ficha',
    more: 'Carta, letra grande, ficha, EPUB…',
    handoutOf: (written) => `Ficha: el análisis ${ofDate(written)}`,
    handoutSummary: (title) =>
      `Una hoja para una reunión o una clase: puntos clave, un gráfico, lo que está en disputa y preguntas. Sobre ${quoteInSpanish(title)}.`,
    disputed: 'Lo que está en disputa',
    questions: 'Preguntas sobre partes del texto completo',
    eachPart: 'Cada parte que nombran las preguntas puede imprimirse por separado:',
    names: ['Nombre', 'Curso', 'Fecha'],
    explainer: 'La explicación completa',
    pdfSize: (pages, kilobytes) => `(${pages} ${pages === 1 ? 'pág.' : 'págs.'}, ${kilobytes} kB)`,
    bookletSize: (sheets, kilobytes) => `(${sheets} ${sheets === 1 ? 'hoja' : 'hojas'}, ${kilobytes} kB)`,
    copying: 'Se permite copiar: CC BY 4.0',
    checks: 'Una marca como 2a después de una cifra remite a nuestra verificación, debajo del párrafo.',
    data: (editions) => `Datos: ${editions.join('; ')}.`,
  },
  editions: {
    name: 'Para imprimir',
    title: (written) => `Para imprimir: el análisis ${ofDate(written)}`,
    summary: (written) =>
      `El análisis ${ofDate(written)}, relatado de nuevo, en PDF: a dos columnas, en folleto, en letra grande, como ficha, para docentes y parte por parte.`,
    standfirst: 'Todo esto está listo para el papel. Se permite copiarlo y repartirlo.',
    own: 'Sin los PDF, la orden de imprimir del navegador prepara para el papel cualquier página de este sitio y deja fuera los menús.',
    whole: 'El texto completo',
    wholeHow: 'A dos columnas, con gráficos, notas, verificaciones e índice.',
    booklet: 'Folleto',
    bookletHow:
      'A la mitad del tamaño. Imprima por las dos caras, volteando por el borde corto; doble todas las hojas juntas una vez y engrápelas en el doblez. Solo para papel: los lectores de pantalla leen el texto completo.',
    large: 'Letra grande',
    largeHow: 'Letras de 16 puntos, en una columna.',
    handoutHow: 'Puntos clave, un gráfico, lo que está en disputa y preguntas: para una reunión o una clase.',
    teacherHow: 'Qué buscar en las respuestas, un ejercicio con las cifras y lo que vino después.',
    parts: 'Cada parte por separado',
  },
  kept: {
    name: 'Para guardar',
    how: 'El texto y lo que vino después en un archivo, para leer sin conexión.',
    link: 'Página web',
    book: 'EPUB, para lectores electrónicos',
    note: (day, publisher) => `Copia para guardar del ${day}, de ${publisher}. Se permite pasarla a otros:`,
    newest: 'La más reciente está en',
    tables: 'Las cifras en tablas',
  },
  teacher: {
    name: 'Para docentes',
    title: (written) => `Para docentes: el análisis ${ofDate(written)}`,
    summary: (written) =>
      `Acompaña la ficha sobre el análisis ${ofDate(written)}: qué buscar en cada respuesta, cifras por comprobar, desenlaces por conversar y un gráfico por dibujar.`,
    steps: [
      'Copie la segunda cara para la clase, que dibuja el gráfico y adivina qué cifras se sostienen.',
      'Pregunte qué pasó después: lea en voz alta las frases de abajo, una por una.',
      'Solo ahora reparta la ficha, que trae el gráfico y lo que vino después. Luego, pase a sus preguntas.',
    ],
    forClass: 'Para la clase',
    look: 'Qué buscar en las respuestas',
    exercise: '¿Cuáles de estas cifras se sostienen?',
    exerciseHow:
      'El análisis afirma o recoge cada una. ¿Cuáles respaldan los datos? Adivine primero; después, búsquelas en',
    because: 'porque',
    choices: ['se sostiene', 'en parte', 'no puede saberse'],
    choicesMean:
      'Se sostiene: los datos coinciden. En parte: más o menos, solo según algunos datos, hasta que se revisaron o como previsión. No puede saberse: solo lo dice la prensa.',
    discuss: '¿Qué pasó después?',
    discussHow: 'Lea en voz alta solo la frase; que la clase diga qué cree que pasó; después, cuéntelo.',
    draw: 'Primero, dibujar',
    drawLine:
      '¿Qué cree que vino después de la primera cifra? Dibuje la línea antes de recibir la ficha y mire después el gráfico que trae.',
    drawBars:
      '¿Cuáles cree que fueron las cifras? Dibuje una barra por año, hacia arriba o hacia abajo desde el cero, antes de recibir la ficha, y mire después el gráfico que trae.',
    frame: (subtitle) => `Un marco vacío para dibujar: ${subtitle}`,
    answers: 'Qué cifras se sostienen: las respuestas',
  },
} satisfies Partial<Catalogue>;
