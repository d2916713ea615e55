package uk.police.lfr.platform.contract;

import java.time.Instant;

/**
 * An account that one person asked for, or asked to end, and another has to confirm (rule R7).
 *
 * @param member what the account will be; of one that ends, what it was when it was asked
 */
public record AccountRequest(long id, StaffMember member, boolean ends, String askedBy, Instant askedAt) {
    /** Whether it is this person's account. */
    public boolean concerns(String username) {
        return member.username().equals(username);
    }
}
