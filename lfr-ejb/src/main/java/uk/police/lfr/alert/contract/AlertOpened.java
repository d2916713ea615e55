package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody opened an alert. With no log there is no opening it: the alert screen stops when the log does. */
public record AlertOpened(String actor, long alertId, AlertState state) implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("state", state);
    }
}
