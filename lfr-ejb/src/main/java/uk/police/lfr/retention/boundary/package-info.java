/** The timer and the data protection officer's desk. */
package uk.police.lfr.retention.boundary;
