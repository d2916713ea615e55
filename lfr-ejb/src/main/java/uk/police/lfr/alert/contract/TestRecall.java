package uk.police.lfr.alert.contract;

/**
 * How often test subjects were recognised. A walk that is under way counts as not yet recognised. A few walks say
 * little: show the interval with the rate ({@link Proportion}), and rank nobody by it.
 *
 * @param subjects members of staff who agreed to walk
 * @param planned walks that are still to come
 * @param underWay walks on which the subject may still be found
 * @param today of the walks of today's date
 * @param all of the deployment's
 * @param alerts how often a camera found a subject, on a walk or not; in no total of alerts
 */
public record TestRecall(int subjects, int planned, int underWay, Proportion today, Proportion all, int alerts) {}
