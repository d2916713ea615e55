/** What others may read of the audit log. */
package uk.police.lfr.audit.contract;
