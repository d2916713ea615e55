/** What staff read of messages to other systems. */
package uk.police.lfr.integration.contract;
