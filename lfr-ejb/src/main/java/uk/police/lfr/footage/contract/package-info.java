/** What others may know of footage: segments, recordings, zones, reasons, events. */
package uk.police.lfr.footage.contract;
