/** The operator's live console: its page, the snapshot that its script reads, and the socket that wakes it. */
package uk.police.lfr.web.operations.live;
