/**
 * The residue verifier: looks, by a way of its own, for what should be gone. Plain SQL on a connection that may only
 * read, and plain files; it shares no store, no entity and no query with those who delete, so that one mistake does not
 * blind both. Never deletes, and never repeats what it finds.
 */
package uk.police.lfr.retention.control.residue;
