/** Alerts that a complaint at the scene keeps. */
package uk.police.lfr.web.admin.held;
