package uk.police.lfr.platform.contract;

import java.time.Instant;
import java.util.Set;

/**
 * An account as those who run accounts see it.
 *
 * @param roles none once it has ended
 * @param endedAt null while it lasts
 * @param endedBy the second of the two who ended it; null as {@code endedAt}
 */
public record AccountView(
        String username, String displayName, Rank rank, Set<Role> roles, Instant endedAt, String endedBy) {
    public AccountView {
        roles = Set.copyOf(roles);
    }

    public boolean ended() {
        return endedAt != null;
    }
}
