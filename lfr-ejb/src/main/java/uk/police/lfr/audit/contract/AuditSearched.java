package uk.police.lfr.audit.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody looked for entries of the log. */
public record AuditSearched(String actor, AuditFilter filter, long found) implements Auditable {
    @Override
    public String subject() {
        return "audit-log";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "who", filter.actor(),
                "what", filter.action(),
                "about", filter.subject(),
                "from", filter.from(),
                "to", filter.to(),
                "found", found);
    }
}
