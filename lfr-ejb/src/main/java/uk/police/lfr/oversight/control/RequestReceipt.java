package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.oversight.contract.RequestDetails;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.oversight.contract.RequestReceived;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.Words;
import uk.police.lfr.retention.boundary.ListingStays;

/** Takes a request in, whoever hands it in: sealed under its own key, with its clock, in the log. */
@Dependent
public class RequestReceipt {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 4000;

    @Inject
    private RequestStore requests;

    @Inject
    private RequestVault vault;

    @Inject
    private KeyVault keys;

    @Inject
    private ListingStays stays;

    @Inject
    private Event<Auditable> log;

    /**
     * @param actor who hands it in, for the log
     * @param receivedOn not after {@code today}; the clock runs from it
     * @return its number
     * @throws InvalidInput something is missing or too long, or the day lies ahead
     */
    public long take(
            String actor,
            RequestKind kind,
            LocalDate receivedOn,
            LocalDate today,
            String name,
            String contact,
            String words) {
        if (kind == null) {
            throw new InvalidInput("kind", "request.kind_missing");
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            throw new InvalidInput("receivedOn", "request.received_ahead");
        }
        RequestDetails details = new RequestDetails(
                person(kind, "name", name),
                person(kind, "contact", contact),
                Words.required("words", words, LONGEST_WORDS),
                "");
        LocalDate dueOn = RequestDeadline.of(kind, receivedOn);
        SubjectRequest request = requests.add(new SubjectRequest(
                kind, receivedOn, dueOn, keys.create(new KeyScope(KeyScope.Kind.SUBJECT_REQUEST, "request"))));
        vault.seal(request, details);
        log.fire(new RequestReceived(actor, request.id(), kind, dueOn.toString()));
        if (kind.aboutListing()) {
            stays.place(request.id(), endOf(dueOn));
        }
        return request.id();
    }

    private static String person(RequestKind kind, String field, String written) {
        boolean nothing = written == null || written.isBlank();
        return kind.nameless() && nothing ? "" : Words.required(field, written, LONGEST_NAME);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ForceTime.ZONE).toInstant();
    }
}
