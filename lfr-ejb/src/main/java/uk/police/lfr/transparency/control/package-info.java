/** Compiling the public record. */
package uk.police.lfr.transparency.control;
