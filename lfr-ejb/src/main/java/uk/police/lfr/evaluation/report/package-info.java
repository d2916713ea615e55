/** What was measured, as lines for a console, as JSON for other programs and as a page for the officer who decides. */
package uk.police.lfr.evaluation.report;
