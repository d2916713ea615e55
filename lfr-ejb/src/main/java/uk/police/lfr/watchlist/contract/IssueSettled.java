package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody whose decision it is settled an issue of an entry. */
public record IssueSettled(String actor, long watchlistId, long entryId, long issueId, IssueKind kind)
        implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("entry", entryId, "issue", issueId, "kind", kind);
    }
}
