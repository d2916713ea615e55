/**
 * Checks a downloaded public log without our server, our database or our code for keeping it: plain Java, nothing but
 * the JDK, so that anyone can read it whole. Run by hand; the system never calls it.
 */
package uk.police.lfr.audit.verify;
