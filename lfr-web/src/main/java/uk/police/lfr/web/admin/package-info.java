/** The administration area: publishing, retention, audit. Each group of pages has its own package. */
package uk.police.lfr.web.admin;
