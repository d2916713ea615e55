/** Where messages go, how they are signed, sent and tried again. */
package uk.police.lfr.integration.control;
