package uk.police.lfr.platform.contract;

import java.util.Map;

/**
 * A session ended.
 *
 * @param byTime whether nobody had used it for so long that it ended by itself
 */
public record SignedOut(String actor, boolean byTime) implements Auditable {
    @Override
    public String subject() {
        return "account/" + actor;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("byTime", byTime);
    }
}
