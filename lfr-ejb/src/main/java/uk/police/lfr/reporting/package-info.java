/**
 * Figures for staff: of one deployment over time, of the force by month, of operators, of the system as it stands. It
 * counts what other capabilities have written down and writes nothing itself but that somebody looked.
 *
 * <p>Above all but the exercise; nobody uses it. Never holds a face, a picture or a listed person's name.
 */
package uk.police.lfr.reporting;
