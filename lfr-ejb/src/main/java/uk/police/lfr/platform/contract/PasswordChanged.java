package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody replaced their own password. */
public record PasswordChanged(String actor) implements Auditable {
    @Override
    public String subject() {
        return "account/" + actor;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
