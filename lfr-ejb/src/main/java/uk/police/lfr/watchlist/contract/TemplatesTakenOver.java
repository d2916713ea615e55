package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A second person has looked at a sealed list whose templates were made anew: it may be compared again. */
public record TemplatesTakenOver(String actor, long watchlistId, String templateVersion) implements Auditable {
    @Override
    public String subject() {
        return "watchlist/" + watchlistId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("templates", templateVersion);
    }
}
