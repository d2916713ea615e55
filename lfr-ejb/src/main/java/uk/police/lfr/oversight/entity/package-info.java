/** Incidents and subject requests, with their rules. */
package uk.police.lfr.oversight.entity;
