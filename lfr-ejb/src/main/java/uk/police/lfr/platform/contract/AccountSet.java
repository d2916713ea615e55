package uk.police.lfr.platform.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An account was made or given a new password and roles. */
public record AccountSet(String actor, String username, Set<Role> roles) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("roles", new TreeSet<>(roles));
    }
}
