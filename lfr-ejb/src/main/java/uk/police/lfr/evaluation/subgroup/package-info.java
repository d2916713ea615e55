/** The same figures for each labelled group, small groups left out. */
package uk.police.lfr.evaluation.subgroup;
