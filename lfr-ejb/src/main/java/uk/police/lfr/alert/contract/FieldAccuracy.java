package uk.police.lfr.alert.contract;

import java.util.List;

/**
 * How right a deployment's alerts have been so far.
 *
 * @param listed people on the list, lately
 * @param falseAlerts of the faces scanned
 * @param expectedFalse a face; null where no measurement of the models is attached
 * @param found walks of test subjects on which they were recognised, of those walked
 * @param expectedFound null where no measurement of the models is attached
 * @param ratedFrom faces before which the rate trips nothing
 * @param amber false alerts a face at which people are warned
 * @param red false alerts a face at which recognition is paused
 */
public record FieldAccuracy(
        double threshold,
        int listed,
        Proportion falseAlerts,
        ExpectedShare expectedFalse,
        Proportion found,
        ExpectedShare expectedFound,
        long ratedFrom,
        double amber,
        double red,
        List<AccuracyAlarm> alarms,
        List<GroupAccuracy> groups) {}
