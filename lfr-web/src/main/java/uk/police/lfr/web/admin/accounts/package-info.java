/** Accounts of staff, which one person asks for and another confirms. */
package uk.police.lfr.web.admin.accounts;
