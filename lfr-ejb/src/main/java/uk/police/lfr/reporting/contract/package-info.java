/** Figures as pages and files show them. */
package uk.police.lfr.reporting.contract;
