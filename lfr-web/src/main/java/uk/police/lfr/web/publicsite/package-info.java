/**
 * The public area: {@code /en/...} and {@code /cy/...}, without sign-in, without a session, complete
 * without JavaScript. Reads what {@code transparency} publishes and nothing else, and hands
 * in what people ask at the desk that {@code oversight} has for everyone.
 */
package uk.police.lfr.web.publicsite;
