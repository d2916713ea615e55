package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/**
 * The system found a test subject: counted for the true recognition rate and in no other total, without a picture.
 *
 * @param onPass whether a planned walk was under way on which the subject had not been found yet
 */
public record TestAlertFound(long deploymentId, long subjectId, boolean onPass) implements Auditable {
    @Override
    public String actor() {
        return SYSTEM;
    }

    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("testSubject", subjectId, "onPass", onPass);
    }
}
