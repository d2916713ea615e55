/** The auditor's page: the audit log, filtered, and the check of its chain. Read only. */
package uk.police.lfr.web.admin.audit;
