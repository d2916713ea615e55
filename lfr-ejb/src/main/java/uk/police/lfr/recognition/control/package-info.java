/** Readers, workers, leases, galleries and tallies. */
package uk.police.lfr.recognition.control;
