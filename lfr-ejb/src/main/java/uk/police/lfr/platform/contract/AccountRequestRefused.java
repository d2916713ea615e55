package uk.police.lfr.platform.contract;

import java.util.Map;

/** An account that was asked for is not made. */
public record AccountRequestRefused(String actor, String username) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
