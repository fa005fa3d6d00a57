/**
 * Place of a date on a time axis on which the value of a whole year stands at the year’s middle:
 * 2016 for the middle of 2016, 2016.1 for 5 August 2016. A month without a day counts as its middle.
 */
export function decimalYear(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number | undefined, number | undefined];
  if (month === undefined) return year;
  return year - 0.5 + (month - 1 + (day ?? 15) / 31) / 12;
}
