package uk.police.lfr.platform.contract;

import java.util.Map;

/** An account ended: nobody signs in with it again, and nobody else is ever given its name. */
public record AccountEnded(String actor, String username) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
