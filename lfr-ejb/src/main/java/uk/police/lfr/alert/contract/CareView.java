package uk.police.lfr.alert.contract;

import java.util.List;
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

    /** Whether anything is to be allowed for. */
    public boolean needed() {
        return child || !vulnerabilities.isEmpty();
    }
}
