/** The desk of the live console, the picture for staff, and the start and end of recognition. */
package uk.police.lfr.recognition.boundary;
