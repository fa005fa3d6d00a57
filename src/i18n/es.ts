import type { Catalogue } from './en.ts';
import { charts } from './es/charts.ts';
import { context } from './es/context.ts';
import { easy } from './es/easy.ts';
import { explainer } from './es/explainer.ts';
import { figures } from './es/figures.ts';
import { print } from './es/print.ts';
import { record } from './es/record.ts';
import { site } from './es/site.ts';

/** The interface words of the site in Spanish. */
export const es: Catalogue = { ...site, ...explainer, ...easy, ...print, ...figures, ...charts, ...context, ...record };
