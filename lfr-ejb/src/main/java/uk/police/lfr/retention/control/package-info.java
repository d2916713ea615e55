/** The sweep and the record of deletions. */
package uk.police.lfr.retention.control;
