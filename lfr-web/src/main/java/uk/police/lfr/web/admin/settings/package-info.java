/** What the force has settled for itself, and from when on. */
package uk.police.lfr.web.admin.settings;
