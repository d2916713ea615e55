/** The platform's own work: migrations, the clock, the record of the installation's mode. */
package uk.police.lfr.platform.control;
