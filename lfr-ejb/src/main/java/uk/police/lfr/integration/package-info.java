/**
 * Tells other systems of the force, by signed messages, that something happened: what and which number, never who. Called by
 * nobody; listens to the contracts below it. It never takes anything in.
 */
package uk.police.lfr.integration;
