package uk.police.lfr.platform.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An account was made or given a new password, rank and roles. */
public record AccountSet(String actor, String username, Rank rank, Set<Role> roles) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("rank", rank, "roles", new TreeSet<>(roles));
    }
}
