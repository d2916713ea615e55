/** The desks of footage, its register, its timer and its purge. */
package uk.police.lfr.footage.boundary;
