/** What ends a sentence that ends with this text: nothing where its own last sign does. */
export const fullStop = (text: string): '' | '.' => (/[.?!]$/.test(text) ? '' : '.');
