package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody asked for the end of an account; nothing has changed yet. */
public record AccountEndAsked(String actor, String username) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
