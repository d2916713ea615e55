package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.ClosedRecord;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentCourse;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.UseCase;
import uk.police.lfr.deployment.control.CameraSeal;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.PackRules;
import uk.police.lfr.deployment.control.PackStore;
import uk.police.lfr.deployment.control.UseCaseStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.NotFound;

/** What workers, timers and the public record need of deployments. Not for pages. */
@Stateless
@PermitAll // Called by workers and timers, which have no user, and by capabilities that ask for their own roles.
public class DeploymentRegister {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private CameraSeal cameras;

    @Inject
    private PackStore packs;

    @Inject
    private UseCaseStore useCases;

    public DeploymentView view(long id) {
        return deployments.deployment(id).view();
    }

    /** Records of deployments that were closed before that moment, as long as they are kept; the oldest first. */
    public List<ClosedRecord> closedRecords(Instant before, int most) {
        return deployments.closedRecords(before, most);
    }

    /** Whether there is a deployment of this number whose record has not expired. */
    public boolean keepsRecord(long id) {
        return deployments.keepsRecord(id);
    }

    /** The published use that it was applied for, as it read on the day; empty where the application names none. */
    public Optional<UseCase> useCase(long id) {
        String code = PackRules.field(packs.current(id), PackItemKind.USE_CASE, "code");
        LocalDate day = view(id).plan().start().atZone(ForceTime.ZONE).toLocalDate();
        return useCases.on(code, day);
    }

    /** The test report that the threshold rests on, as the application names it; empty where it names none. */
    public String thresholdTestReport(long id) {
        return PackRules.field(packs.current(id), PackItemKind.THRESHOLD, "testReport");
    }

    public List<DeploymentView> in(DeploymentState first, DeploymentState... others) {
        return deployments.in(EnumSet.of(first, others)).stream()
                .map(Deployment::view)
                .toList();
    }

    /** Of all that were or are to begin from the first moment to before the last, as planned; the earliest first. */
    public List<DeploymentCourse> courses(Instant from, Instant to) {
        return deployments.courses(from, to);
    }

    /** The end of the day in hand, or earlier where an oral authority lapses. */
    public Instant authorityEnds(long id) {
        return deployments.deployment(id).authorityEnds();
    }

    /** The cameras in use, without their secrets. */
    public List<LeasedCamera> cameras(long id) {
        return deployments.deployment(id).leasedCameras();
    }

    /** One of {@link #cameras} with its secrets, for who connects to it now and for nobody else. */
    public LeasedCamera opened(long id, LeasedCamera camera) {
        return cameras.opened(deployments.deployment(id), camera);
    }

    /** @throws uk.police.lfr.platform.contract.NotFound there is no such day */
    public OperationalDay day(long dayId) {
        long id = deployments.withDay(dayId).orElseThrow(() -> new NotFound("deployment.no_such_day", dayId));
        return view(id).days().stream()
                .filter(day -> day.id() == dayId)
                .findFirst()
                .orElseThrow();
    }

    /** The day of a deployment whose window covers this moment. */
    public Optional<OperationalDay> dayAt(long deploymentId, Instant moment) {
        return view(deploymentId).days().stream()
                .filter(day -> day.covers(moment))
                .findFirst();
    }

    /** The day whose list this is; empty for a list that belongs to none. */
    public Optional<OperationalDay> dayWithList(long watchlistId) {
        return deployments.withList(watchlistId).flatMap(id -> view(id).days().stream()
                .filter(day -> day.watchlistId() != null && day.watchlistId() == watchlistId)
                .findFirst());
    }

    /** Days of all deployments in these states, soonest first. */
    public List<OperationalDay> daysIn(DayState first, DayState... others) {
        return deployments.daysIn(EnumSet.of(first, others));
    }
}
