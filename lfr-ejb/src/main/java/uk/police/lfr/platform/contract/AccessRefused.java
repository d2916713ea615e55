package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody asked for what their role does not allow, at a URL or at a boundary. */
public record AccessRefused(String actor, String subject) implements Auditable {
    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
