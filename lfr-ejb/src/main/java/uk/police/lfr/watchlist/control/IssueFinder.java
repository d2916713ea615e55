package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.IssueKind;

/** What somebody must look at, from an entry's details alone. Stateless. */
final class IssueFinder {
    /** Faces change with the years; decision of this project, 2026, for lack of a rule (rule W4). */
    static final Period OLD_PICTURE = Period.ofYears(5);

    private IssueFinder() {}

    /** @return by kind, with what was measured; names nobody */
    static Map<IssueKind, String> in(EntryDetails details, LocalDate today) {
        Map<IssueKind, String> found = new EnumMap<>(IssueKind.class);
        int age = details.age(today);
        if (age < EntryDetails.ADULT) {
            found.put(IssueKind.UNDER_18, String.valueOf(age));
        }
        if (age < EntryDetails.YOUNG_CHILD) {
            found.put(IssueKind.UNDER_13, String.valueOf(age));
        }
        if (details.category().intrusive()) {
            found.put(IssueKind.INTRUSIVE_CATEGORY, details.category().name());
        }
        if (details.imageDate().isBefore(today.minus(OLD_PICTURE))) {
            found.put(IssueKind.OLD_PICTURE, details.imageDate().toString());
        }
        if (details.thirdParty()) {
            found.put(IssueKind.SENSITIVE_SOURCE, details.source().name());
        }
        if (details.unconvictedCustody()) {
            found.put(IssueKind.UNCONVICTED_CUSTODY, details.source().name());
        }
        if (!details.lookAlikes().isEmpty()) {
            found.put(IssueKind.KNOWN_LOOK_ALIKES, "");
        }
        return found;
    }
}
