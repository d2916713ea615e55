/**
 * Figures of the whole system, taken from outside on a server process of its own that runs the exercise. Prints through
 * {@link uk.police.lfr.bench.Figures} after the face core's own figures; asserts nothing.
 */
package uk.police.lfr.bench.whole;
