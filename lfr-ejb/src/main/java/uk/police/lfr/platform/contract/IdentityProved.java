package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody who was signed in proved again that it is they. */
public record IdentityProved(String actor, boolean elsewhere) implements Auditable {
    @Override
    public String subject() {
        return "account/" + actor;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("elsewhere", elsewhere);
    }
}
