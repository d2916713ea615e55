/**
 * The exercise: invented accounts, an invented deployment that is live now, on recorded video. It takes every step
 * through the desks that staff use, signed in as the exercise's own accounts, so that the exercise shows the system and
 * not a way around it. Does nothing in an operational installation. Stands above all capabilities; none may use it.
 */
package uk.police.lfr.exercise;
