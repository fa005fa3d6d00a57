import { describe, expect, it } from 'vitest';
import { toCounterStyle, toRunningHeads } from '../../../src/print/runningHeads.ts';

const section = (text: string, page: number, isFirst = false) => ({ text, page, isFirst });

describe('the heads of the sheets', () => {
  it('name the section that goes on and those that begin', () => {
    const sections = [section('1 Oil', 1), section('2 Debt', 2), section('3 Talks', 4, true)];
    expect(toRunningHeads(sections, 5, 40)).toEqual(['', '1 Oil – 2 Debt', '2 Debt', '3 Talks', '3 Talks']);
  });

  it('name no section that ended on the sheet before', () => {
    const sections = [section('1 Oil', 1), section('2 Debt', 2, true), section('3 Talks', 2)];
    expect(toRunningHeads(sections, 2, 40)).toEqual(['', '2 Debt – 3 Talks']);
  });

  it('keep to one line', () => {
    const long = [section('1 The oil of the lake', 1), section('2 Debt', 2)];
    expect(toRunningHeads(long, 2, 30)).toEqual(['', '1 The oil of the lake – 2 Debt']);
    expect(toRunningHeads(long, 2, 26)).toEqual(['', '1 The oil of the lake']);
    expect(toRunningHeads(long, 2, 9)).toEqual(['', '']);
    const longer = [section('1 Oil', 1), section('2 The debt of the lake', 2)];
    expect(toRunningHeads(longer, 2, 22)).toEqual(['', '1 Oil – 2 The debt of…']);
    expect(toRunningHeads(longer, 2, 19)).toEqual(['', '1 Oil']);
  });

  it('are written as a style of counters, quotation marks and all', () => {
    expect(toCounterStyle(['', '1 The “deal” or "deal"'])).toBe(
      '@counter-style sections { system: fixed; symbols: "" "1 The “deal” or \\"deal\\""; }',
    );
  });
});
