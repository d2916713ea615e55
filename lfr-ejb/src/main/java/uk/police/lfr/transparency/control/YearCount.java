package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.oversight.boundary.EmergencyRegister;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.boundary.LegalHolds;
import uk.police.lfr.transparency.contract.YearFigures;

/** Counts, year by year, what became of every application that is over. */
@Dependent
public class YearCount {
    @Inject
    private DeploymentRegister deployments;

    @Inject
    private PublicRecordStore records;

    @Inject
    private ReturnedStore returned;

    @Inject
    private EmergencyRegister emergencies;

    @Inject
    private LegalHolds holds;

    /** Newest year first. A year in which nothing was over but data was read or held has its line too. */
    public List<YearFigures> years() {
        Map<Integer, List<DeploymentView>> byYear =
                deployments.in(DeploymentState.DRAFT, DeploymentState.values()).stream()
                        .filter(this::countable)
                        .collect(Collectors.groupingBy(YearCount::year, TreeMap::new, Collectors.toList()));
        Map<Integer, Integer> accesses = emergencies.byYear();
        Map<Integer, Integer> held = holds.byYear();
        Stream.of(accesses, held)
                .flatMap(counts -> counts.keySet().stream())
                .forEach(year -> byYear.putIfAbsent(year, List.of()));
        Set<Long> sentBack = returned.all();
        List<YearFigures> years = new ArrayList<>();
        byYear.forEach((year, all) ->
                years.add(figures(year, all, sentBack, accesses.getOrDefault(year, 0), held.getOrDefault(year, 0))));
        years.sort(Comparator.comparing(YearFigures::year).reversed());
        return years;
    }

    /** Of a withheld notice there is no trace, not even in a sum, until the public is told. */
    private boolean countable(DeploymentView deployment) {
        return deployment.outcome() != null
                && (!deployment.noticeWithheld() || records.of(deployment.id()).isPresent());
    }

    private static int year(DeploymentView deployment) {
        return PublicStatus.start(deployment).atZone(ForceTime.ZONE).getYear();
    }

    private static YearFigures figures(
            int year, List<DeploymentView> all, Set<Long> sentBack, int emergencyAccess, int heldItems) {
        return new YearFigures(
                year,
                count(all, YearCount::wasLive),
                count(all, deployment -> deployment.outcome() == DeploymentState.REFUSED),
                count(all, deployment -> sentBack.contains(deployment.id())),
                count(all, deployment -> deployment.outcome() == DeploymentState.LAPSED),
                count(all, deployment -> deployment.outcome() == DeploymentState.CANCELLED),
                count(all, deployment -> deployment.outcome() == DeploymentState.EXPIRED),
                count(all, deployment -> deployment.outcome() == DeploymentState.ABORTED),
                count(all, DeploymentView::urgent),
                count(all, DeploymentView::noticeWithheld),
                emergencyAccess,
                heldItems);
    }

    private static boolean wasLive(DeploymentView deployment) {
        return deployment.startedAt() != null;
    }

    private static int count(List<DeploymentView> all, Predicate<DeploymentView> counted) {
        return (int) all.stream().filter(counted).count();
    }
}
