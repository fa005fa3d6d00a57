type Measure = (line: string) => number;

/** Breaks a text into lines that fit, as few as possible. A word that is wider than the line stands alone. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** What a line must lose for a next try, as a part of its width. */
const LESS = 0.999;

/** The same number of lines, as even as possible: the room shrinks below the widest line until one more would be needed. */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const widest = (lines: readonly string[]) => Math.max(...lines.map(measure));
  let lines = breakLines(text, width, measure);
  for (;;) {
    const tried = breakLines(text, LESS * widest(lines), measure);
    if (tried.length > lines.length || widest(tried) >= widest(lines)) return lines;
    lines = tried;
  }
}
