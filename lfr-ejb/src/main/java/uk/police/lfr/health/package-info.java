/**
 * Readiness checks that {@code :9990/health/ready} runs.
 *
 * <p>The server finds such checks only in a library of the EAR, not in its modules, so this package is packed as a jar of
 * its own (classifier {@code health}) and left out of the EJB jar. Hence it sees no other package of the system: a check
 * reaches what it examines through JNDI. It never changes anything.
 */
package uk.police.lfr.health;
