package uk.police.lfr.web.admin.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.oversight.boundary.RequestDesk;
import uk.police.lfr.oversight.contract.RequestClock;
import uk.police.lfr.platform.contract.ForceTime;

/** Every request with its clock; nothing personal. */
@Named
@RequestScoped
public class RequestList {

    private static final long WHOLE = 100;

    @Inject
    private RequestDesk desk;

    @Inject
    private Clock clock;

    private List<RequestClock> requests;

    @PostConstruct
    void read() {
        requests = desk.clocks();
    }

    /** Days until the answer is due, below zero when it is late; null once it is answered. */
    public Long left(RequestClock asked) {
        return asked.answeredAt() != null
                ? null
                : ChronoUnit.DAYS.between(ForceTime.date(clock.instant()), asked.dueOn());
    }

    /** How much of the time for the answer has passed, 0 to 100. */
    public long used(RequestClock asked) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(asked.receivedOn(), asked.dueOn()));
        Long left = left(asked);
        return left == null ? 0 : Math.max(0, Math.min(WHOLE, WHOLE * (whole - left) / whole));
    }

    public List<RequestClock> getRequests() {
        return requests;
    }
}
