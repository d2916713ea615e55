/**
 * A film of which it is known who passes when, through the pipeline of a deployment: who was recognised, who was taken
 * for somebody else, and how long it took.
 */
package uk.police.lfr.evaluation.film;
