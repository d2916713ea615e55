package uk.police.lfr.it.probe;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicCertificate;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.YearFigures;

/**
 * For the public pages alone, in place of what was published: one deployment in every state. With {@code ?published=none}
 * nothing was; {@link #FAULTY} is one that cannot be read.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class InventedRegister extends PublicRegister {
    public static final String FAULTY = "2026-0999";

    private static final Set<DeploymentPhase> TO_COME_OR_ON =
            EnumSet.of(DeploymentPhase.UPCOMING, DeploymentPhase.IN_PROGRESS);

    @Inject
    private HttpServletRequest request;

    private List<PublicDeployment> published() {
        return "none".equals(request.getParameter("published")) ? List.of() : InventedDeployments.ALL;
    }

    private List<PublicDeployment> in(Set<DeploymentPhase> phases) {
        return published().stream()
                .filter(deployment -> phases.contains(deployment.phase()))
                .sorted(Comparator.comparing(PublicDeployment::start).reversed())
                .toList();
    }

    @Override
    public List<PublicDeployment> upcoming() {
        return in(EnumSet.of(DeploymentPhase.UPCOMING));
    }

    @Override
    public List<PublicDeployment> inProgress() {
        return in(EnumSet.of(DeploymentPhase.IN_PROGRESS));
    }

    @Override
    public List<PublicDeployment> previous() {
        return in(EnumSet.complementOf(EnumSet.copyOf(TO_COME_OR_ON)));
    }

    @Override
    public List<PublicDeployment> all() {
        return in(EnumSet.allOf(DeploymentPhase.class));
    }

    @Override
    public List<YearFigures> years() {
        return published().isEmpty() ? List.of() : List.of(new YearFigures(2026, 6, 1, 1, 1, 1, 1, 2, 1, 1, 0, 2));
    }

    @Override
    public Optional<PublicDeployment> find(String reference) {
        if (reference.equals(FAULTY)) {
            throw new IllegalStateException("as the test wants it");
        }
        return InventedDeployments.ALL.stream()
                .filter(deployment -> deployment.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<PublicCertificate> certificate(String reference) {
        return find(reference)
                .filter(deployment -> Boolean.TRUE.equals(deployment.everythingDeleted()))
                .map(deployment -> new PublicCertificate(deployment.resultsPublishedAt(), "{}", "AA=="));
    }
}
