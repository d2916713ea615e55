package uk.police.lfr.footage.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Footage whose time was up is gone: files, rows, and the keys under which nothing is kept any more. */
public record FootageDeleted(String actor, long deploymentId, int segments, int held, int keysDestroyed)
        implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("segments", segments, "held", held, "keysDestroyed", keysDestroyed);
    }
}
