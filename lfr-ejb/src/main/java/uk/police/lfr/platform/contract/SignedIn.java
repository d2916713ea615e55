package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody signed in. */
public record SignedIn(String actor) implements Auditable {
    @Override
    public String subject() {
        return "account/" + actor;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
