package uk.police.lfr.platform.contract;

import java.util.Map;

/** Somebody settled a value, from a moment on. */
public record SettingChanged(String actor, String key, String value, String effectiveFrom) implements Auditable {
    @Override
    public String subject() {
        return "setting/" + key;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of("value", value, "effectiveFrom", effectiveFrom);
    }
}
