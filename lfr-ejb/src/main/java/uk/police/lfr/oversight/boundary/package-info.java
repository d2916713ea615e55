/** Desks of the incident register and of subject requests. */
package uk.police.lfr.oversight.boundary;
