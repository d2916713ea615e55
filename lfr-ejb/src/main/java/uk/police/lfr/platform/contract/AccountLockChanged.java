package uk.police.lfr.platform.contract;

import java.util.Map;

/**
 * An account was locked after wrong passwords, or unlocked before its time.
 *
 * @param step {@code locked}, {@code unlock asked} or {@code unlocked}
 */
public record AccountLockChanged(String actor, String username, String step) implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("step", step);
    }
}
