package uk.police.lfr.alert.contract;

import java.util.List;

/**
 * How right the deployments of one year were.
 *
 * @param amber false alerts a face at which people are warned
 * @param red false alerts a face at which recognition is paused
 * @param deployments those that were live, in the order in which they began
 * @param groups of all of them together, as officers perceived people
 */
public record AccuracyOverview(
        int year, double amber, double red, List<DeploymentAccuracy> deployments, List<GroupAccuracy> groups) {}
