/** Words for paper and PDFs. */
export const print = {
  print: {
    open: 'Print…',
    only: 'Print only these sections',
    with: 'Print with',
    charts: 'charts',
    notes: 'notes',
    how: 'With nothing ticked, everything prints. Your browser’s own print command does the same.',
    partial: 'Only the ticked sections will print.',
    clear: 'Clear',
    now: 'Print',
    part: 'Print this section',
    page: 'page',
    of: 'of',
    values: 'All values:',
    pdf: 'As PDF:',
    paper: { a4: 'A4', letter: 'US Letter' },
    handout: 'Handout on one sheet',
    handoutOf: (title: string) => `Handout: ${title}`,
    handoutSummary: (title: string) =>
      `One sheet for a meeting or a classroom: key points, a chart, what is disputed and questions. On “${title}”.`,
    disputed: 'What is disputed',
    questions: 'Questions for discussion',
    explainer: 'The whole explainer',
    /** `__PAGES__` and `__KB__` are filled in when the PDF is made. */
    pdfSize: '(__PAGES__ p., __KB__ kB)',
    copying: 'You may copy this: CC BY 4.0',
    checks: 'A mark such as 2a after a figure leads to our check of it in the margin.',
    data: (editions: string[]) => `Data: ${editions.join('; ')}.`,
  },
};
