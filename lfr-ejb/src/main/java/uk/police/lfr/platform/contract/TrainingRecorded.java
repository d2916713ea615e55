package uk.police.lfr.platform.contract;

import java.time.LocalDate;
import java.util.Map;

/** A course was entered for somebody, or its last day changed. */
public record TrainingRecorded(String actor, String username, Course course, LocalDate validUntil)
        implements Auditable {
    @Override
    public String subject() {
        return "account/" + username;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("course", course, "validUntil", validUntil);
    }
}
