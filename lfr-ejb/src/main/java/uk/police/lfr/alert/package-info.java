/**
 * What becomes of a possible match: an alert, a first verdict by an operator who sees neither name nor score, a decision
 * by an engagement officer who is another person, an outcome, and the erasure. The machine proposes, people decide.
 */
package uk.police.lfr.alert;
