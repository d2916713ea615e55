/** The start of the exercise. */
package uk.police.lfr.exercise.boundary;
