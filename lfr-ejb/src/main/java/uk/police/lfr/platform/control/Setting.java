package uk.police.lfr.platform.control;

import java.util.Locale;
import java.util.Optional;

/** What an administrator set: a system property, or the variable of the same name in capitals with underscores. */
public final class Setting {
    private Setting() {}

    /** @param name such as {@code lfr.vault.dir}, for which {@code LFR_VAULT_DIR} stands too */
    public static Optional<String> text(String name) {
        String property = System.getProperty(name);
        return Optional.ofNullable(
                        property != null
                                ? property
                                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_')))
                .filter(text -> !text.isBlank());
    }
}
