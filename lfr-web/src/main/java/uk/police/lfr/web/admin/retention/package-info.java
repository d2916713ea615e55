/** The data protection officer's page: what is due to be deleted, what was deleted, and by which rule. */
package uk.police.lfr.web.admin.retention;
