package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody gave a user name and a password that do not belong together; nobody is signed in, so the system acts. */
public record SignInRefused(String username) implements Auditable {
    @Override
    public String actor() {
        return SYSTEM;
    }

    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
