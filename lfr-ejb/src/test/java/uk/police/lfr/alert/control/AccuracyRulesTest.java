package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AccuracyAlarm;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.GroupAccuracy;
import uk.police.lfr.alert.contract.GroupAlarm;
import uk.police.lfr.alert.contract.PerceivedPerson.Ethnicity;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;
import uk.police.lfr.alert.contract.Proportion;

class AccuracyRulesTest {
    private static final int FEW = 5;
    private static final ExpectedShare ONE_IN_6000 = new ExpectedShare(1.0 / 9000, 1.0 / 5000);
    private static final ExpectedShare MOST = new ExpectedShare(0.84, 0.89);
    private static final Proportion NEVER = new Proportion(0, 0);

    private static List<AccuracyAlarm> alarms(BreakerState breaker, Proportion falseAlerts, Proportion found) {
        return AccuracyRules.alarms(breaker, falseAlerts, ONE_IN_6000, found, MOST);
    }

    private static Map<Enum<?>, GroupAccuracy> groups(DemographicCount... counts) {
        return AccuracyRules.groups(List.of(counts), FEW).stream()
                .collect(Collectors.toMap(GroupAccuracy::group, Function.identity()));
    }

    @Test
    void whatChanceExplainsIsNoAlarm() {
        assertEquals(List.of(), alarms(BreakerState.GREEN, new Proportion(2, 6000), new Proportion(7, 10)));
        assertEquals(List.of(), alarms(BreakerState.GREEN, NEVER, NEVER));
    }

    @Test
    void moreFalseAlertsThanExpected() {
        assertEquals(
                List.of(AccuracyAlarm.FALSE_ALERTS_ABOVE_EXPECTED),
                alarms(BreakerState.GREEN, new Proportion(10, 10_000), NEVER));
    }

    @Test
    void theBreakerIsSaidOnce() {
        assertEquals(
                List.of(AccuracyAlarm.FALSE_ALERTS_RED, AccuracyAlarm.FALSE_ALERTS_ABOVE_EXPECTED),
                alarms(BreakerState.RED, new Proportion(20, 10_000), NEVER));
        assertEquals(
                List.of(AccuracyAlarm.FALSE_ALERTS_AMBER), alarms(BreakerState.AMBER, new Proportion(1, 6_000), NEVER));
    }

    @Test
    void subjectsWhoAreMissedTooOftenAreAnAlarmInTheOtherDirection() {
        assertEquals(
                List.of(AccuracyAlarm.FOUND_BELOW_EXPECTED), alarms(BreakerState.GREEN, NEVER, new Proportion(8, 20)));
    }

    @Test
    void withoutAMeasurementTheBreakerAloneSpeaks() {
        assertEquals(
                List.of(),
                AccuracyRules.alarms(BreakerState.GREEN, new Proportion(50, 100), null, new Proportion(0, 30), null));
    }

    @Test
    void aGroupThatIsMoreOftenWrongIsMarkedAndSoAreThoseThatAreLess() {
        var groups = groups(
                new DemographicCount(Sex.FEMALE, 40, 30),
                new DemographicCount(Sex.MALE, 40, 5),
                new DemographicCount(Sex.UNKNOWN, 40, 40));
        assertEquals(GroupAlarm.MORE_OFTEN_WRONG, groups.get(Sex.FEMALE).alarm());
        assertEquals(GroupAlarm.LESS_OFTEN_WRONG, groups.get(Sex.MALE).alarm());
        assertEquals(GroupAlarm.NONE, groups.get(Sex.UNKNOWN).alarm(), "of them nothing is known");
        assertEquals(new Proportion(30, 40), groups.get(Sex.FEMALE).wrong());
    }

    @Test
    void fewAlertsAreHiddenAndOneMoreWhereTheSumWouldGiveThemAway() {
        var groups = groups(
                new DemographicCount(Ethnicity.BLACK, 3, 1),
                new DemographicCount(Ethnicity.ASIAN, 12, 1),
                new DemographicCount(Ethnicity.ARAB, 30, 2),
                new DemographicCount(Ethnicity.EAST_ASIAN, 0, 0));
        assertNull(groups.get(Ethnicity.BLACK).wrong());
        assertNull(groups.get(Ethnicity.ASIAN).wrong());
        assertEquals(new Proportion(2, 30), groups.get(Ethnicity.ARAB).wrong());
        assertEquals(new Proportion(0, 0), groups.get(Ethnicity.EAST_ASIAN).wrong());
    }

    @Test
    void twoThatAreFewHideEachOther() {
        var groups = groups(
                new DemographicCount(Ethnicity.BLACK, 3, 1),
                new DemographicCount(Ethnicity.ASIAN, 4, 1),
                new DemographicCount(Ethnicity.ARAB, 30, 2));
        assertEquals(new Proportion(2, 30), groups.get(Ethnicity.ARAB).wrong());
    }

    private static Map<Enum<?>, GroupAccuracy> together(List<List<DemographicCount>> deployments) {
        return AccuracyRules.together(deployments, FEW).stream()
                .collect(Collectors.toMap(GroupAccuracy::group, Function.identity()));
    }

    @Test
    void severalDeploymentsAreSummed() {
        var groups = together(List.of(
                List.of(new DemographicCount(Sex.FEMALE, 20, 2), new DemographicCount(Sex.MALE, 30, 3)),
                List.of(new DemographicCount(Sex.FEMALE, 10, 1), new DemographicCount(Sex.MALE, 10, 1))));
        assertEquals(new Proportion(3, 30), groups.get(Sex.FEMALE).wrong());
        assertEquals(new Proportion(4, 40), groups.get(Sex.MALE).wrong());
    }

    @Test
    void aSumDoesNotGiveAwayWhatOneDeploymentAloneHides() {
        List<DemographicCount> many =
                List.of(new DemographicCount(Ethnicity.BLACK, 20, 2), new DemographicCount(Ethnicity.ARAB, 30, 3));
        List<DemographicCount> few =
                List.of(new DemographicCount(Ethnicity.BLACK, 2, 1), new DemographicCount(Ethnicity.ARAB, 30, 1));
        var once = together(List.of(many, few));
        assertNull(once.get(Ethnicity.BLACK).wrong(), "22 less the 20 that are shown would be the 2 that are not");
        assertNull(once.get(Ethnicity.ARAB).wrong());
        var twice = together(List.of(many, few, few));
        assertEquals(new Proportion(4, 24), twice.get(Ethnicity.BLACK).wrong(), "which of two it was nobody can say");
    }
}
