/** The register of incidents: what went wrong, why, what was done about it, and who agreed. */
package uk.police.lfr.web.admin.incidents;
