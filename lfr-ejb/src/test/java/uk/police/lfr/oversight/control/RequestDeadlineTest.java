package uk.police.lfr.oversight.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.oversight.contract.RequestKind;

class RequestDeadlineTest {
    @ParameterizedTest
    @CsvSource({
        "ACCESS, 2026-11-23, 2026-12-23",
        "ACCESS, 2026-01-31, 2026-02-28",
        "ACCESS, 2028-01-31, 2028-02-29",
        "RECTIFICATION, 2028-02-29, 2028-03-29",
        "ERASURE, 2026-12-31, 2027-01-31",
        "OBJECTION, 2026-08-31, 2026-09-30",
        "COMPLAINT, 2028-02-01, 2028-03-02",
        "COMPLAINT, 2026-02-01, 2026-03-03",
        "FREEDOM_OF_INFORMATION, 2026-03-20, 2026-04-21",
        "FEEDBACK, 2026-03-20, 2026-04-21"
    })
    void eachKindHasItsClock(RequestKind kind, LocalDate receivedOn, LocalDate dueOn) {
        assertEquals(dueOn, RequestDeadline.of(kind, receivedOn));
    }
}
