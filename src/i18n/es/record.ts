import type { Catalogue } from '../en.ts';
import { ofDate, untilDate } from './inSpanish.ts';

/** Words of the page that has one check or one judgement, and of its card. */
export const record = {
  record: {
    check: 'Verificación',
    title: (kind, said) => `${kind}: ${said}`,
    kind: 'Verificación de una cifra',
    checkSummary: (said, verdict, why) => `${said}. Nuestra verificación: ${verdict}. ${why}`,
    judgementSummary: (said, date, verdict, came) =>
      `${said}. En qué había quedado ${untilDate(date)}: ${verdict}. ${came}`,
    own: 'Enlace y cita',
    claimant: (by, written) => `${by}, ${written}`,
    analysis: 'El análisis',
    inText: 'Cómo lo relata este sitio',
    tested: 'Con qué se contrasta',
    anew: 'El cálculo se rehace cada vez que se genera este sitio.',
    tables: 'De quién son estas cifras',
    samePassage: 'Del mismo pasaje',
    charts: 'Gráficos de las mismas tablas',
    allChecks: 'Todas las cifras verificadas',
    allJudgements: (written) => `Todas las afirmaciones del análisis ${ofDate(written)} y en qué quedaron`,
    came: (date) => `Lo que pasó ${untilDate(date)}`,
    proof: 'Los acontecimientos y sus fuentes',
    verdict: 'Nuestro veredicto',
    drawn: (verdict, line, found) =>
      `Nuestro veredicto: ${verdict}. Abajo, un dibujo: ${line}, frente a lo que dan los datos: ${found}.`,
    written: (verdict, below) => `Nuestro veredicto: ${verdict}. Abajo: ${below}`,
  },
} satisfies Partial<Catalogue>;
