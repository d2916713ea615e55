package uk.police.lfr.platform.contract;

import java.util.Map;

/** An engineer has found the wall clock right after it had jumped. */
public record ClockConfirmed(String actor, long driftMillis) implements Auditable {
    @Override
    public String subject() {
        return "installation";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("driftMillis", driftMillis);
    }
}
