package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import uk.police.lfr.oversight.contract.RequestErased;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.IncidentFound;

/** Finds requests that are late, and erases those whose time here is over. Callers bring the transaction. */
@Dependent
public class RequestWatch {
    /**
     * How long an answered request is kept, for a complaint to the Information Commissioner or a court: six years of the
     * Limitation Act 1980 and one more.
     */
    static final Period KEPT = Period.ofYears(7);

    @Inject
    private RequestStore requests;

    @Inject
    private KeyVault keys;

    @Inject
    private Clock clock;

    @Inject
    private Event<IncidentFound> incidents;

    @Inject
    private Event<Auditable> log;

    public void look() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ForceTime.ZONE);
        requests.overdue(today).forEach(request -> report(request, today));
        requests.answeredBefore(now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant())
                .forEach(this::erase);
    }

    private void report(SubjectRequest request, LocalDate today) {
        LocalDate dueOn = request.clock(today).dueOn();
        incidents.fire(new IncidentFound(
                "REQUEST_OVERDUE",
                "request/" + request.id(),
                "A request was not answered in time.",
                Facts.of("dueOn", dueOn, "daysLate", ChronoUnit.DAYS.between(dueOn, today))));
    }

    private void erase(SubjectRequest request) {
        request.erase();
        keys.destroy(request.key());
        log.fire(new RequestErased(Auditable.SYSTEM, request.id()));
    }
}
