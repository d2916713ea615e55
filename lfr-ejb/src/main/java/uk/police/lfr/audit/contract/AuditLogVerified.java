package uk.police.lfr.audit.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody, or the daily check, had the whole tree recomputed. */
public record AuditLogVerified(String actor, LogVerdict verdict) implements Auditable {
    @Override
    public String subject() {
        return "audit-log";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "entries", verdict.entries(),
                "intact", verdict.intact(),
                "root", verdict.root(),
                "finding", verdict.finding());
    }
}
