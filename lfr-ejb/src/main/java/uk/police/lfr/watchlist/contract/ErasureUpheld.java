package uk.police.lfr.watchlist.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An erasure was upheld and carried out; of whom is not in the log. */
public record ErasureUpheld(String actor, int lists) implements Auditable {
    @Override
    public String subject() {
        return "never-listed";
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("lists", lists);
    }
}
