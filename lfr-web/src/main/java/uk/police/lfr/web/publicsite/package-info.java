/**
 * The public area: {@code /en/...} and {@code /cy/...}, without sign-in, without a session, complete
 * without JavaScript. Reads the public register of {@code transparency} and nothing else.
 */
package uk.police.lfr.web.publicsite;
