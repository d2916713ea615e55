/** The engagement officer's pages: the second person's decision, and what came of it. */
package uk.police.lfr.web.operations.engagement;
