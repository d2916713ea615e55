package uk.police.lfr.integration.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** Somebody had a message that was given up sent again. */
public record HookSentAgain(String actor, long hookId, String receiver, String kind) implements Auditable {
    @Override
    public String subject() {
        return "hook/" + hookId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("receiver", receiver, "kind", kind);
    }
}
