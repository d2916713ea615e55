/**
 * What the public reads: notices before, results after. Figures are compiled from sealed counters when results are
 * published; nobody can type one.
 */
package uk.police.lfr.transparency;
