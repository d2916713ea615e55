/**
 * What must go, when, and that it went: the rules with their sources, the sweep that carries them out and catches up
 * after downtime, and the record of every deletion.
 */
package uk.police.lfr.retention;
