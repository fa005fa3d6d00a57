/** Words of the pages in easy words, and of the messages on them. */
export const easy = {
  easy: {
    name: 'In easy words',
    /** After the words that name it. */
    minutes: (minutes: number) => `, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    title: (first: string) => `In easy words: ${first}`,
    summary: (written: string, minutes: number) =>
      `The analysis of ${written} in short sentences and easy words: ${minutes} minutes, three pictures, and the key points as messages to pass on.`,
    picture: 'About this picture',
  },
  passOn: {
    title: 'Pass it on',
    how: 'Each of these messages can be sent by itself. It leads to the whole text.',
    /** What says of a message where it comes from, whoever reads it. */
    from: (place: string, written: string, publisher: string) => `${place}, as seen by the ${publisher} in ${written}`,
    picture: 'One chart as a picture',
    copy: 'Copy as text',
    copyAll: 'Copy all as text',
    copied: 'Copied',
    failed: 'Copy this text',
  },
};
