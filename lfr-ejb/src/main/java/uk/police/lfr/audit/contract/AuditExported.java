package uk.police.lfr.audit.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Entries of the log were taken out as a file. */
public record AuditExported(String actor, AuditFilter filter, long entries) implements Auditable {
    @Override
    public String subject() {
        return "audit-log";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "entries", entries,
                "who", filter.actor(),
                "what", filter.action(),
                "about", filter.subject(),
                "from", filter.from(),
                "to", filter.to());
    }
}
