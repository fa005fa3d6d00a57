/**
 * The first engines that know cascade layers. What came later, such as light-dark() and ranges in media queries, is compiled
 * for them; where that cannot be done, src/styles/engines.css says what they get.
 */
export const engines = { chrome: '99', firefox: '97', safari: '15.4', ios: '15.4' };
