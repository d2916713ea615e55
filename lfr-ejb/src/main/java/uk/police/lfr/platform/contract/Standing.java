package uk.police.lfr.platform.contract;

import java.util.Set;

/**
 * How an account stands now.
 *
 * @param stamp changes with password, roles, side and whether the account's time is running; empty for people whom the
 *     server knows from elsewhere
 * @param firstPassword whether somebody else chose the password
 * @param roles what two people gave it, while its time is running; of whom the server knows from elsewhere, none
 */
public record Standing(String stamp, boolean firstPassword, Set<Role> roles) {
    public Standing {
        roles = Set.copyOf(roles);
    }
}
