import type { Element } from 'hast';
import { s } from 'hastscript';
import { getSize, outlineDrawing } from '../standalone/outlineDrawing.ts';
import { getColour } from '../standalone/readStyles.ts';
import { drawText, toSvg } from '../standalone/toStandalone.ts';
import { drawCardFigure } from './drawCardFigure.ts';
import { CARD, CARD_HEIGHTS, type Card, layoutCard, type PlacedCard } from './layoutCard.ts';

const { width: W, margin: M } = CARD;

function drawOil({ shape, oil, chart, figure }: Card, { oilTop, rules }: PlacedCard): Element[] {
  const H = CARD_HEIGHTS[shape];
  const crude = getColour('crude');
  if (chart || figure) return [s('path', { d: `M0 ${oilTop}H${W}V${H}H0z`, fill: crude })];
  const toX = W / oil.width;
  const toY = (H - oilTop) / oil.height;
  const rule = ({ x, width }: PlacedCard['rules'][number], from: number, to: number, colour: string) =>
    s('path', { d: `M${x - width / 2} ${from}h${width}V${to}h-${width}z`, fill: getColour(colour) });
  return [
    s('path', { d: oil.outlines.join(''), transform: `translate(0 ${oilTop}) scale(${toX} ${toY})`, fill: crude }),
    ...rules.flatMap((one) => [rule(one, one.top, one.level, 'ink'), rule(one, one.level, H, 'on-crude')]),
  ];
}

function drawShown({ shape, chart, figure }: Card, { chartTop, chartHeight }: PlacedCard, paper: string): Element[] {
  if (!chart) return figure ? drawCardFigure(figure, { top: chartTop, height: chartHeight, shape }) : [];
  const size = getSize(chart.drawing);
  const scale = Math.min((W - 2 * M) / size.width, chartHeight / size.height);
  // Near the oil, or in the middle of a square.
  const top = chartTop + Math.round((chartHeight - size.height * scale) * (shape === 'square' ? 0.5 : 1));
  const transform = `translate(${M} ${top}) scale(${Math.round(scale * 1000) / 1000})`;
  return [s('g', { transform }, [outlineDrawing(chart.drawing, { subject: chart.subject, paper })])];
}

/** A preview card as SVG without text. */
export function drawCard(card: Card): string {
  const placed = layoutCard(card);
  const H = CARD_HEIGHTS[card.shape];
  const paper = getColour('paper');
  return toSvg(
    [
      s('path', { d: `M0 0H${W}V${H}H0z`, fill: paper }),
      ...drawOil(card, placed),
      ...drawShown(card, placed, paper),
      ...placed.lines.map(({ d, x, y, colour }) => drawText(d, x, y, getColour(colour))),
    ],
    W,
    H,
    card.headline,
  );
}
