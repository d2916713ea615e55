package uk.police.lfr.alert.contract;

import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.Vulnerability;

/**
 * What officers must allow for when they meet a listed person (rules W9, W10).
 *
 * @param child under 18 today
 * @param vulnerabilities in the order of their enum; empty where none is known
 * @param contact whom to call; empty only where there is no vulnerability
 */
public record CareView(boolean child, List<Vulnerability> vulnerabilities, String contact) {
    public CareView {
        vulnerabilities = vulnerabilities.stream().sorted().toList();
    }

    static CareView of(EntryDetails details, LocalDate today) {
        return new CareView(
                details.age(today) < EntryDetails.ADULT,
                List.copyOf(details.vulnerabilities()),
                details.safeguardingContact());
    }

    /** Whether anything is to be allowed for. */
    public boolean needed() {
        return child || !vulnerabilities.isEmpty();
    }
}
