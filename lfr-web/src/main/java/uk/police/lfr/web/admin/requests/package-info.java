/** What people asked of the force, with the day by which each must be answered. */
package uk.police.lfr.web.admin.requests;
