/** Sums, steps and shares: plain computation on what was read. */
package uk.police.lfr.reporting.control;
