/** Stores and clocks of incidents and subject requests. */
package uk.police.lfr.oversight.control;
