import { formatNumber } from '../../i18n/format.ts';

/** A distance in km, on one line. */
export const formatDistance = (km: number, locale: string): string => `${formatNumber(km, locale)}\u00a0km`;
