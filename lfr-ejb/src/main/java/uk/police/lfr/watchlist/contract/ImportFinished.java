package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An import came to its end. */
public record ImportFinished(String actor, long watchlistId, long jobId, ImportState state, int accepted, int refused)
        implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("job", jobId, "state", state, "accepted", accepted, "refused", refused);
    }
}
