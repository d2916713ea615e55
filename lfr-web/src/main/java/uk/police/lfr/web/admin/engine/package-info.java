/** What recognises faces on this server. */
package uk.police.lfr.web.admin.engine;
