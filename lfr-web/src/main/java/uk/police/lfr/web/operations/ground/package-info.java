/** Checks on the ground before a day, and Silver's word that it is ready. */
package uk.police.lfr.web.operations.ground;
