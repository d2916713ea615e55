/** Recorded footage: found, seen and taken out, each with a reason. */
package uk.police.lfr.web.operations.footage;
