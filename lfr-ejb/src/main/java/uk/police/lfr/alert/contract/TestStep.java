package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** A step with the test list: a subject registered or confirmed, a pass planned, walked or found. */
public record TestStep(String actor, long deploymentId, String step, long number) implements Auditable {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("step", step, "number", number);
    }
}
