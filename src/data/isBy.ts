/** Whether something of the first date had happened by the second, as far as both are known. */
export function isBy(date: string, other: string): boolean {
  const digits = Math.min(date.length, other.length);
  return date.slice(0, digits) <= other.slice(0, digits);
}
