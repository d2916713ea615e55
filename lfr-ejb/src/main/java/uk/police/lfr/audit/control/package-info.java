/** Appending to the chain and recomputing it. */
package uk.police.lfr.audit.control;
