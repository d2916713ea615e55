/** Roles, errors and the form of an event that belongs in the audit log. Plain values that everyone may know. */
package uk.police.lfr.platform.contract;
