/** What becomes known of an arrest after the day. */
package uk.police.lfr.web.operations.outcomes;
