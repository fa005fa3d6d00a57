import { charts } from './en/charts.ts';
import { context } from './en/context.ts';
import { easy } from './en/easy.ts';
import { explainer } from './en/explainer.ts';
import { figures } from './en/figures.ts';
import { print } from './en/print.ts';
import { record } from './en/record.ts';
import { site } from './en/site.ts';

/** The interface words of the site in English. Another language is a file of the same shape. */
export const en = { ...site, ...explainer, ...easy, ...print, ...figures, ...charts, ...context, ...record };

export type Catalogue = typeof en;
