package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.control.RecordCompiler;

/** What the public may read: deployments whose notice has been published. */
@Stateless
@PermitAll // For everyone: it holds only what has been published.
public class PublicRegister {
    @Inject
    private PublicRecordStore records;

    @Inject
    private RecordCompiler compiler;

    /** Soonest first. */
    public List<PublicDeployment> upcoming() {
        return in(EnumSet.of(DeploymentPhase.UPCOMING), Comparator.comparing(PublicDeployment::start));
    }

    public List<PublicDeployment> inProgress() {
        return in(EnumSet.of(DeploymentPhase.IN_PROGRESS), Comparator.comparing(PublicDeployment::start));
    }

    /** Ended, reported or cancelled; newest first. */
    public List<PublicDeployment> previous() {
        return in(
                EnumSet.of(DeploymentPhase.ENDED, DeploymentPhase.REPORTED, DeploymentPhase.CANCELLED),
                Comparator.comparing(PublicDeployment::start).reversed());
    }

    /** All of them, newest first. */
    public List<PublicDeployment> all() {
        return in(
                EnumSet.allOf(DeploymentPhase.class),
                Comparator.comparing(PublicDeployment::start).reversed());
    }

    /** @param reference such as {@code 2026-0001} */
    public Optional<PublicDeployment> find(String reference) {
        return records.byReference(reference).map(compiler::published);
    }

    private List<PublicDeployment> in(Set<DeploymentPhase> phases, Comparator<PublicDeployment> order) {
        return records.all().stream()
                .map(compiler::published)
                .filter(deployment -> phases.contains(deployment.phase()))
                .sorted(order)
                .toList();
    }
}
