/**
 * Copies the whole public site into a folder that any web server can show: whoever wants to check us, or to keep the
 * record when we are gone, needs no more than this. Plain Java, nothing but the JDK; run by hand, the system never calls
 * it.
 */
package uk.police.lfr.audit.verify.mirror;
