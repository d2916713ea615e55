package uk.police.lfr.evaluation.identification;

/**
 * What one search gave.
 *
 * @param person whom the probe showed
 * @param best highest score of anybody on the list
 * @param mate score of the person searched for, if among the candidates looked at
 * @param rank of the person searched for, 1 for the best; 0 where not among the candidates
 */
record Outcome(String person, double best, double mate, int rank) {}
