/** Figures for staff: each a table, a plot of the same where one helps, and a file. What they say is worked out below. */
package uk.police.lfr.web.operations.figures;
