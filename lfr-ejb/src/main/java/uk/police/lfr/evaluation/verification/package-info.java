/** One picture against one other: is this the same person? On the pairs that a set names. */
package uk.police.lfr.evaluation.verification;
