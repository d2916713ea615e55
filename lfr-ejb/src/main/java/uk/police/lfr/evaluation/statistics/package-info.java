/**
 * Shares with their intervals, error rates as a function of the threshold, and the bootstrap over subjects. Knows
 * scores and subjects, and nothing of pictures.
 */
package uk.police.lfr.evaluation.statistics;
