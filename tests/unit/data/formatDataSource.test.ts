import { describe, expect, it } from 'vitest';
import { formatDataSource, lacksLicence } from '../../../src/data/formatDataSource.ts';
import type { Resource } from '../../../src/schemas/dataPackage.ts';

const make = (titles: string[], edition: string, licence = 'CC BY 4.0') =>
  ({
    sources: titles.map((title) => ({ title })),
    edition,
    licenses: [{ name: licence, title: 'T' }],
  }) as unknown as Resource;

describe('the source of a chart', () => {
  it('names every publisher and the edition, once', () => {
    expect(formatDataSource(make(['Gazette', 'Almanac'], '1923 edition'))).toBe('Gazette; Almanac, 1923 edition');
    expect(formatDataSource(make(['Gazette, April edition'], 'april edition'))).toBe('Gazette, April edition');
  });

  it('lacks a licence where none was established', () => {
    expect(lacksLicence(make(['Gazette'], '1923', 'not established'))).toBe(true);
    expect(lacksLicence(make(['Gazette'], '1923'))).toBe(false);
  });
});
