/**
 * Tests of the whole: the built EAR on the provisioned server, once with H2 and once with PostgreSQL, and a real browser.
 * {@link uk.police.lfr.it.SystemUnderTest} prepares server directory, ports and database before the first test.
 */
package uk.police.lfr.it;
