/** What stands before every page: where a form was sent from, how often one address may ask, what browsers report. */
package uk.police.lfr.web.guard;
