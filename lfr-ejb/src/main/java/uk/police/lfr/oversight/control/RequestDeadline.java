package uk.police.lfr.oversight.control;

import java.time.LocalDate;
import uk.police.lfr.oversight.contract.RequestKind;

/** The last day on which an answer is in time. */
public final class RequestDeadline {
    /** Freedom of Information Act 2000, section 10(1): the twentieth working day following receipt. The same for feedback. */
    private static final int WORKING_DAYS = 20;

    /** Data (Use and Access) Act 2025, section 103: thirty days to acknowledge a complaint. */
    private static final int COMPLAINT_DAYS = 30;

    private RequestDeadline() {}

    public static LocalDate of(RequestKind kind, LocalDate receivedOn) {
        return switch (kind) {
            case FREEDOM_OF_INFORMATION, FEEDBACK -> WorkingDays.after(receivedOn, WORKING_DAYS);
            case COMPLAINT -> receivedOn.plusDays(COMPLAINT_DAYS);
                // The corresponding date of the next month, or that month's last day if it has none.
            case ACCESS, RECTIFICATION, ERASURE, OBJECTION -> receivedOn.plusMonths(1);
        };
    }
}
