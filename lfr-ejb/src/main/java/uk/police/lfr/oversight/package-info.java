/**
 * What people who watch over the system work with: the register of incidents, which anybody's fault may enter and only
 * two people may close, and the requests of those concerned (access, rectification, erasure, objection, complaint,
 * freedom of information), each with its legal clock.
 */
package uk.police.lfr.oversight;
