/** What others may read of retention: rules, what is due, what was deleted. */
package uk.police.lfr.retention.contract;
