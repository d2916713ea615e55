/**
 * Rendered public pages, kept in memory for a few seconds and compressed once: a crowd is answered without asking the
 * database, and without taking processor time from the cameras (decision 0148).
 */
package uk.police.lfr.web.publicsite.kept;
