package uk.police.lfr.alert.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.alert.contract.AccuracyAlarm;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.DemographicCount;
import uk.police.lfr.alert.contract.ExpectedShare;
import uk.police.lfr.alert.contract.GroupAccuracy;
import uk.police.lfr.alert.contract.GroupAlarm;
import uk.police.lfr.alert.contract.Proportion;

/**
 * What of a deployment's figures is out of the ordinary. Two shares differ where their 95 % intervals do not meet, which
 * is stricter than a test at 5 % and so raises fewer alarms that mean nothing.
 */
final class AccuracyRules {
    private static final String UNKNOWN = "UNKNOWN";

    private AccuracyRules() {}

    static List<AccuracyAlarm> alarms(
            BreakerState breaker,
            Proportion falseAlerts,
            ExpectedShare expectedFalse,
            Proportion found,
            ExpectedShare expectedFound) {
        List<AccuracyAlarm> alarms = new ArrayList<>();
        if (breaker == BreakerState.RED) {
            alarms.add(AccuracyAlarm.FALSE_ALERTS_RED);
        } else if (breaker == BreakerState.AMBER) {
            alarms.add(AccuracyAlarm.FALSE_ALERTS_AMBER);
        }
        if (expectedFalse != null && falseAlerts.low().orElse(0) > expectedFalse.high()) {
            alarms.add(AccuracyAlarm.FALSE_ALERTS_ABOVE_EXPECTED);
        }
        if (expectedFound != null && found.high().orElse(1) < expectedFound.low()) {
            alarms.add(AccuracyAlarm.FOUND_BELOW_EXPECTED);
        }
        return List.copyOf(alarms);
    }

    /** @param counts of all groups of all dimensions */
    static List<GroupAccuracy> groups(List<DemographicCount> counts, int suppressBelow) {
        return told(counts, hidden(counts, suppressBelow, Set.of()), suppressBelow);
    }

    /**
     * Of several deployments together. What one deployment alone hides could be worked out from the sum and what the
     * others show, so the sum hides it, too.
     *
     * @param deployments for each, the counts of all groups of all dimensions
     */
    static List<GroupAccuracy> together(List<List<DemographicCount>> deployments, int suppressBelow) {
        Map<Enum<?>, DemographicCount> sums = new LinkedHashMap<>();
        Map<Enum<?>, Integer> hiding = new HashMap<>();
        for (List<DemographicCount> counts : deployments) {
            counts.forEach(count -> sums.merge(count.group(), count, AccuracyRules::plus));
            hidden(counts, suppressBelow, Set.of()).forEach(group -> hiding.merge(group, 1, Integer::sum));
        }
        hiding.values().removeIf(times -> times != 1);
        List<DemographicCount> all = List.copyOf(sums.values());
        return told(all, hidden(all, suppressBelow, hiding.keySet()), suppressBelow);
    }

    private static DemographicCount plus(DemographicCount one, DemographicCount other) {
        return new DemographicCount(
                one.group(), one.alerts() + other.alerts(), one.falseAlerts() + other.falseAlerts());
    }

    private static List<GroupAccuracy> told(List<DemographicCount> counts, Set<Enum<?>> hidden, int suppressBelow) {
        return counts.stream()
                .map(count -> hidden.contains(count.group())
                        ? new GroupAccuracy(count.group(), null, GroupAlarm.NONE)
                        : new GroupAccuracy(count.group(), wrong(count), alarm(count, counts, suppressBelow)))
                .toList();
    }

    /** @param also groups that must not be told whatever they count */
    private static Set<Enum<?>> hidden(List<DemographicCount> counts, int suppressBelow, Set<Enum<?>> also) {
        Set<Enum<?>> hidden = new HashSet<>();
        for (Class<?> dimension :
                counts.stream().map(AccuracyRules::dimension).distinct().toList()) {
            List<DemographicCount> told = counts.stream()
                    .filter(count -> dimension(count) == dimension && count.alerts() > 0)
                    .sorted(Comparator.comparingInt(DemographicCount::alerts))
                    .toList();
            List<Enum<?>> few = new ArrayList<>();
            told.stream()
                    .filter(count -> count.alerts() < suppressBelow || also.contains(count.group()))
                    .forEach(count -> few.add(count.group()));
            hidden.addAll(few);
            // One alone could be worked out from the sum of the others.
            told.stream()
                    .filter(count -> few.size() == 1 && !few.contains(count.group()))
                    .findFirst()
                    .ifPresent(count -> hidden.add(count.group()));
        }
        return hidden;
    }

    private static Class<?> dimension(DemographicCount count) {
        return count.group().getDeclaringClass();
    }

    private static Proportion wrong(DemographicCount count) {
        return new Proportion(count.falseAlerts(), count.alerts());
    }

    private static GroupAlarm alarm(DemographicCount group, List<DemographicCount> counts, int suppressBelow) {
        List<DemographicCount> others = counts.stream()
                .filter(count -> dimension(count) == dimension(group) && count.group() != group.group())
                .filter(count -> !count.group().name().equals(UNKNOWN))
                .toList();
        Proportion rest = new Proportion(
                others.stream().mapToInt(DemographicCount::falseAlerts).sum(),
                others.stream().mapToInt(DemographicCount::alerts).sum());
        boolean few = group.alerts() < suppressBelow || rest.denominator() < suppressBelow;
        if (few || group.group().name().equals(UNKNOWN)) {
            return GroupAlarm.NONE;
        }
        Proportion own = wrong(group);
        if (own.low().orElseThrow() > rest.high().orElseThrow()) {
            return GroupAlarm.MORE_OFTEN_WRONG;
        }
        return own.high().orElseThrow() < rest.low().orElseThrow() ? GroupAlarm.LESS_OFTEN_WRONG : GroupAlarm.NONE;
    }
}
