/**
 * From labelled pictures to the numbers of a descriptor: all pictures compared with all, the false match rate at each
 * threshold, and the rule that sets a threshold for a list. Where the pairs end, so do the numbers.
 */
package uk.police.lfr.evaluation.calibration;
