/** The auditor's desk and the listener that appends. */
package uk.police.lfr.audit.boundary;
