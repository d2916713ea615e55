/** The authorising officer's pages: what waits, and one deployment with everything needed to decide. */
package uk.police.lfr.web.operations.authority;
