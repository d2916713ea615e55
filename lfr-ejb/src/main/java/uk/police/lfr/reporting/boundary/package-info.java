/** Where staff read figures, each desk with its roles. */
package uk.police.lfr.reporting.boundary;
