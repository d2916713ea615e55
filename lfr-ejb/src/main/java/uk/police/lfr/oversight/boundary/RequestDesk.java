package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.oversight.contract.RequestAnswered;
import uk.police.lfr.oversight.contract.RequestClock;
import uk.police.lfr.oversight.contract.RequestDecision;
import uk.police.lfr.oversight.contract.RequestDetails;
import uk.police.lfr.oversight.contract.RequestIdentitySettled;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.oversight.contract.RequestRead;
import uk.police.lfr.oversight.control.RequestReceipt;
import uk.police.lfr.oversight.control.RequestStore;
import uk.police.lfr.oversight.control.RequestVault;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.ListingStays;

/**
 * Where the data protection officer keeps what people asked for and answers it in time. Oversight sees the clocks and
 * nothing personal.
 */
@Stateless
@RolesAllowed(Roles.DPO)
public class RequestDesk {
    private static final int LONGEST_WORDS = 4000;

    @Inject
    private RequestStore requests;

    @Inject
    private RequestVault vault;

    @Inject
    private RequestReceipt receipt;

    @Inject
    private ListingStays stays;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<Auditable> log;

    /** Unanswered ones first, the next deadline first. */
    @RolesAllowed({Roles.DPO, Roles.AUDITOR})
    public List<RequestClock> clocks() {
        LocalDate today = today();
        return requests.all().stream().map(request -> request.clock(today)).toList();
    }

    /** One of them, without anything personal. */
    public RequestClock clock(long id) {
        return requests.locked(id).clock(today());
    }

    /** How many wait for an answer. */
    public long waiting() {
        return requests.waiting();
    }

    /**
     * @param receivedOn the day on which it arrived, which may lie in the past: the clock runs from it
     * @return its number
     * @throws InvalidInput something is missing or too long, or the day lies ahead
     */
    public long receive(RequestKind kind, LocalDate receivedOn, String name, String contact, String words) {
        return receipt.take(caller.name(), kind, receivedOn, today(), name, contact, words);
    }

    /** What is personal in it; the look is in the log. */
    public RequestDetails read(long id) {
        SubjectRequest request = requests.locked(id);
        if (request.erased()) {
            throw new WrongState("request.erased", id);
        }
        RequestDetails details = vault.open(request);
        log.fire(new RequestRead(caller.name(), id));
        return details;
    }

    /** Whoever asks is who they say, or it does not matter for what they ask. */
    public void settleIdentity(long id) {
        requests.locked(id).settleIdentity();
        log.fire(new RequestIdentitySettled(caller.name(), id));
    }

    /**
     * @param answer what is answered and why, with the way to the Information Commissioner where it is refused
     * @throws InvalidInput decision or answer is missing
     * @throws WrongState the identity is not settled, or it is answered
     */
    public void answer(long id, RequestDecision decision, String answer) {
        if (decision == null) {
            throw new InvalidInput("decision", "request.decision_missing");
        }
        String words = Words.required("answer", answer, LONGEST_WORDS);
        SubjectRequest request = requests.locked(id);
        request.answer(decision, clock.instant());
        RequestDetails asked = vault.open(request);
        vault.seal(request, new RequestDetails(asked.name(), asked.contact(), asked.words(), words));
        log.fire(new RequestAnswered(caller.name(), id, decision));
        stays.lift(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ForceTime.ZONE);
    }
}
