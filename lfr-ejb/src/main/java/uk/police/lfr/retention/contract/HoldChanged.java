package uk.police.lfr.retention.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * A legal hold was placed, confirmed, renewed, released, or ended by itself. The public sees how many items are held.
 *
 * @param step what happened, in lower case
 * @param heldItems items of this class that are held after it
 */
public record HoldChanged(
        String actor, long holdId, DataClass dataClass, long itemId, HoldReason reason, String step, long heldItems)
        implements PubliclyLogged {
    @Override
    public String action() {
        return "HoldCount";
    }

    @Override
    public String subject() {
        return "hold/" + holdId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("step", step, "class", dataClass, "item", itemId, "reason", reason, "held", heldItems);
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("class", dataClass, "held", heldItems);
    }
}
