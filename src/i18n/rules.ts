/** What a language writes its own way beside its words; each is a line of its own in `locales.ts`. */
export interface LanguageRules {
  /** As the Citation Style Language names it, and what its styles write otherwise than the language does, each with the right words. */
  citations: { lang: string; mend: readonly (readonly [RegExp | string, string])[] };
  /** How a text says that a value is of a year, in groups `number` and `year`: “2.57 million in 2016”. */
  ofYear: readonly RegExp[];
  /** Words that mean the day of reading. */
  now: RegExp;
  /** Names of months, all of them. */
  months: RegExp;
  /** Short names that every reader knows. */
  common: readonly string[];
  /** Words that have a capital within a sentence and name nobody who needs an entry, such as titles and peoples. */
  capitals: readonly string[];
  /** How words beside a name say what it is: patterns made from the name and from the name as a word of its own. */
  glosses: (name: string, at: string) => string[];
  quantities: QuantityRules;
  /** What a text of the language never has, such as signs of another, and what to write instead. */
  slips: readonly { pattern: RegExp; mend: string }[];
}

/** How quantities are written in prose. */
export interface QuantityRules {
  /** Numbers in words, each with its value; “several” and the like have none. */
  numbers: ReadonlyMap<string, number>;
  /** Words that multiply, such as million. */
  scales: ReadonlyMap<string, number>;
  /** A number in words that seldom counts, as in “the two sides”. */
  idle: string;
  /** Words that divide, such as half. */
  parts: ReadonlyMap<string, number>;
  /** The unit that a sign of money stands for. */
  money: string;
  /**
   * Every number, and every size in words, in groups: `of` with `many` for “two in five”; `part` with `parts` for “two thirds”;
   * `sizes` with `sizeUnit` for “billions of dollars”; else `count` with `money`, `scale` and `unit`.
   */
  any: RegExp;
  /** A number with a unit of the economy, or a size in words: what an analysis says by it belongs into the ledger. */
  weighty: RegExp;
}
