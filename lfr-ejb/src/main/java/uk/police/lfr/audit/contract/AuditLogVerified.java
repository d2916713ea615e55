package uk.police.lfr.audit.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody had the whole chain recomputed. */
public record AuditLogVerified(String actor, ChainVerdict verdict) implements Auditable {
    @Override
    public String subject() {
        return "audit-log";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entries", verdict.entries(), "intact", verdict.intact(), "head", verdict.head());
    }
}
