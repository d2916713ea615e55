package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.oversight.control.RequestDeadline;
import uk.police.lfr.oversight.control.RequestReceipt;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;

/** Where anybody hands in a request by themselves. It can be handed in and not read again. */
@Stateless
@PermitAll // For everyone: the law lets anybody ask, and nothing is told here.
public class PublicRequestDesk {
    /** Read by the data protection officer, whose pages are in English. */
    private static final String IN_WELSH = "\n\n[Handed in on the Welsh pages: to be answered in Welsh.]";

    @Inject
    private RequestReceipt receipt;

    @Inject
    private Clock clock;

    /**
     * @param welsh whether the answer has to be in Welsh
     * @return its number, which is its reference
     * @throws InvalidInput kind, name, contact or words are missing or too long
     */
    public long handIn(RequestKind kind, boolean welsh, String name, String contact, String words) {
        String asked = welsh && words != null && !words.isBlank() ? words.strip() + IN_WELSH : words;
        return receipt.take(Auditable.PUBLIC, kind, today(), today(), name, contact, asked);
    }

    /** The last day on which an answer to what is asked today is in time. */
    public LocalDate dueIfAskedToday(RequestKind kind) {
        return RequestDeadline.of(kind, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ForceTime.ZONE);
    }
}
