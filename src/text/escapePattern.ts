/** A text as a pattern that finds it: its signs stand for themselves. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
