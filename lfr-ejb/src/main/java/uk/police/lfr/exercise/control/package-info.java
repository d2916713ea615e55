/** The exercise's accounts, deployments and their steps. */
package uk.police.lfr.exercise.control;
