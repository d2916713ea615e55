/** The operator's first verdict on an alert: two pictures at equal size, no name, no score. */
package uk.police.lfr.web.operations.adjudication;
