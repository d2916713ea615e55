package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** An urgent notice went out in English alone, and why. */
public record WelshExceptionMade(String actor, long deploymentId, String exception) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("exception", exception);
    }
}
