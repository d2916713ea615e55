/** The acceptance scenarios of the domain, each under its number, as far as they need no server. */
package uk.police.lfr.scenario;
