/** Words for paper and PDFs. */
export const print = {
  print: {
    open: 'Choose what to print…',
    only: 'Print only these sections',
    with: 'Print with',
    charts: 'charts',
    notes: 'notes',
    how: 'With nothing ticked, everything prints. Your browser’s own print command does the same.',
    partial: 'Only the ticked sections will print.',
    clear: 'Clear',
    now: 'Print',
    /** A script puts the number of sections in the place of N, and that of pages in the place of M. */
    ticked: 'Print N sections (up to M p.)',
    tickedOne: 'Print 1 section (M p.)',
    part: 'Print this section',
    page: 'page',
    of: 'of',
    /** Before the address of a chart that is not printed. */
    drawn: 'Drawn, with every value, at',
    values: 'All values:',
    pdf: 'PDF:',
    paper: { a4: 'A4', letter: 'US Letter', a3: 'A3', tabloid: 'US Tabloid' },
    handout: 'Handout on one sheet',
    handoutName: 'Handout',
    more: 'US Letter, large print, handout, EPUB\u00a0…',
    handoutOf: (written: string) => `Handout: the analysis of ${written}`,
    handoutSummary: (title: string) =>
      `One sheet for a meeting or a classroom: key points, a chart, what is disputed and questions. On “${title}”.`,
    disputed: 'What is disputed',
    questions: 'Questions on parts of the full text',
    /** Before the address where each part is to be had. */
    eachPart: 'Each part that the questions name can be printed by itself:',
    /** What is written by hand at the head of a sheet. */
    names: ['Name', 'Class', 'Date'],
    explainer: 'The whole explainer',
    pdfSize: (pages: number, kilobytes: number) => `(${pages} p., ${kilobytes} kB)`,
    bookletSize: (sheets: number, kilobytes: number) =>
      `(${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}, ${kilobytes} kB)`,
    copying: 'You may copy this: CC BY 4.0',
    checks: 'A mark such as 2a after a figure leads to our check of it below the paragraph.',
    data: (editions: string[]) => `Data: ${editions.join('; ')}.`,
  },
  editions: {
    name: 'To print',
    title: (written: string) => `To print: the analysis of ${written}`,
    summary: (written: string) =>
      `The analysis of ${written}, retold, as PDFs: in two columns, as a booklet, in large print, as a handout, for teachers and part by part.`,
    standfirst: 'All of these are ready made for paper. You may copy them and hand them out.',
    own: 'Without the PDFs, the print command of your browser sets any page of this site for paper, and leaves its menus out.',
    whole: 'The whole text',
    wholeHow: 'In two columns, with charts, notes, checks and an index.',
    booklet: 'Booklet',
    bookletHow:
      'Half the size. Print on both sides, turned over the short edge; fold the pile once and staple it in the fold. For paper alone: screen readers read the whole text.',
    large: 'Large print',
    largeHow: '16-point type, in one column.',
    handoutHow: 'Key points, a chart, what is disputed and questions: for a meeting or a classroom.',
    teacherHow: 'What to look for in the answers, an exercise with the figures, and what came of it.',
    parts: 'Each part by itself',
  },
  kept: {
    name: 'To keep',
    how: 'The text and what came of it in one file, to be read without a network.',
    link: 'Web page',
    book: 'EPUB, for e-readers',
    note: (day: string, publisher: string) => `A copy to keep of ${day}, by ${publisher}. You may pass it on:`,
    newest: 'The newest is at',
    tables: 'The figures as tables',
  },
  teacher: {
    name: 'For the teacher',
    title: (written: string) => `For the teacher: the analysis of ${written}`,
    summary: (written: string) =>
      `Beside the handout on the analysis of ${written}: what to look for in each answer, figures to test, outcomes to discuss and a chart to draw.`,
    /** In which order a lesson goes. */
    steps: [
      'Copy the second side for the class, which draws the chart and guesses which figures hold.',
      'Ask what came of it: read out the sentences below, one at a time.',
      'Only now give out the handout, which shows the chart and what came since. Then take up its questions.',
    ],
    forClass: 'For the class',
    look: 'What to look for in the answers',
    exercise: 'Which of these figures hold?',
    exerciseHow:
      'The analysis states or reports each of them. Which do the data bear out? Guess first; then look them up at',
    /** Before a line to write on. */
    because: 'because',
    /** What there is to tick beside each. */
    choices: ['holds', 'in part', 'cannot be told'],
    choicesMean:
      'Holds: the data agree. In part: roughly, on some data only, until they were revised, or as a forecast. Cannot be told: nothing but the press has it.',
    discuss: 'What came of it?',
    discussHow: 'Read out the sentence alone; let the class say what they think came; then tell.',
    draw: 'Draw it first',
    drawLine:
      'What do you think came after the first figure? Draw the line before you get the handout, then look at the chart on it.',
    drawBars:
      'What do you think the figures were? Draw a bar for each year, up or down from zero, before you get the handout, then look at the chart on it.',
    frame: (subtitle: string) => `An empty frame to draw in: ${subtitle}`,
    answers: 'Which figures hold: the answers',
  },
};
