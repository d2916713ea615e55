/**
 * The append-only, hash-chained log of every staff action. Listens to events that are
 * {@link uk.police.lfr.platform.contract.Auditable}; nothing depends on it, and nothing can act around it: an entry is
 * written in the transaction of the action, and an action whose entry cannot be written does not happen.
 */
package uk.police.lfr.audit;
