import { describe, expect, it } from 'vitest';
import { markContent } from '../../../../src/print/tags/markContent.ts';

const mark = (...lines: string[]) => {
  const { content, dropped } = markContent(lines.join('\n'));
  return { lines: content.split('\n'), dropped };
};
const TEXT = ['BT', '/F4 9 Tf', '<0001> Tj', 'ET'];

describe('what is marked on a page', () => {
  it('is as an artifact what stands at its edges, as one where lines follow each other', () => {
    expect(mark('q', ...TEXT, ...TEXT, 'Q').lines).toEqual(['q', '/Artifact BMC', ...TEXT, ...TEXT, 'EMC', 'Q']);
  });

  it('is as an artifact a rule that was tagged, whose number is told', () => {
    const rule = ['0 0 1 9 re', 'f', 'EMC'];
    const { lines, dropped } = mark('/NonStruct <</MCID 0 >>BDC', ...rule, '/P <</MCID 1 >>BDC', ...TEXT, 'EMC');
    expect(lines).toEqual(['/Artifact BMC', ...rule, '/P <</MCID 1 >>BDC', ...TEXT, 'EMC']);
    expect(dropped).toEqual([0]);
  });

  it('stays as it was where text or a drawing is tagged', () => {
    const lines = ['/P <</MCID 0 >>BDC', ...TEXT, 'EMC', '/Figure <</MCID 1 >>BDC', '0 0 m', '9 9 l', 'S', 'EMC'];
    expect(mark(...lines)).toEqual({ lines, dropped: [] });
  });

  it('is nothing where a path only cuts off what follows', () => {
    expect(mark('0 0 9 9 re', 'W* n', '0 0 m', '9 9 l', 'h', 'f').lines).toEqual([
      '0 0 9 9 re',
      'W* n',
      '/Artifact BMC',
      '0 0 m',
      '9 9 l',
      'h',
      'f',
      'EMC',
    ]);
  });
});
