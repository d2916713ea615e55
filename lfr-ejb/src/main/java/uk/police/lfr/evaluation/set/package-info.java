/**
 * Labelled pictures on disk: which person each shows, which pairs to compare, which group a person belongs to, and what
 * the engine makes of each picture. Reads, and never writes.
 */
package uk.police.lfr.evaluation.set;
