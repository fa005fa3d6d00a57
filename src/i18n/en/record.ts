/** Words of the page that has one check or one judgement, and of its card. */
export const record = {
  record: {
    /** Titles, which say first of what kind the page is. */
    check: 'Check',
    title: (kind: string, said: string) => `${kind}: ${said}`,
    /** Above the title of a check. */
    kind: 'Check of a figure',
    /** For previews; cut at the end where it is too long. */
    checkSummary: (said: string, verdict: string, why: string) => `${said}. Our check: ${verdict}. ${why}`,
    judgementSummary: (said: string, date: string, verdict: string, came: string) =>
      `${said}. What came by ${date}: ${verdict}. ${came}`,
    /** From the list of all to the page of one. */
    own: 'Link and citation',
    claimant: (by: string, written: string) => `${by}, ${written}`,
    /** Who says what is said of nobody else. */
    analysis: 'The analysis',
    inText: 'How this site retells it',
    tested: 'What it is tested on',
    anew: 'The arithmetic is done anew whenever this site is built.',
    tables: 'Whose figures these are',
    samePassage: 'From the same passage',
    charts: 'Charts of the same tables',
    allChecks: 'All figures, checked',
    allJudgements: (written: string) => `All that came of the analysis of ${written}`,
    came: (date: string) => `What came, as of ${date}`,
    proof: 'The events, and their sources',
    verdict: 'Our verdict',
    /** What a card shows, in words: what the drawing has as its line, and what was found. */
    drawn: (verdict: string, line: string, found: string) =>
      `Our verdict: ${verdict}. Drawn below: ${line}, against what the data give: ${found}.`,
    written: (verdict: string, below: string) => `Our verdict: ${verdict}. Below: ${below}`,
  },
};
