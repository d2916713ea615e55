package uk.police.lfr.web.publicsite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** By which keys a visitor leaves the site; the button is always there. The force settles it. */
public enum ExitKeys {
    BOTH("Escape ShiftX3"),
    ESCAPE("Escape"),
    SHIFT("ShiftX3"),
    NONE("");

    private static final System.Logger LOG = System.getLogger(ExitKeys.class.getName());

    private final String names;

    ExitKeys(String names) {
        this.names = names;
    }

    /** As the page's script reads them. */
    public String getNames() {
        return names;
    }

    public boolean isEscape() {
        return this == BOTH || this == ESCAPE;
    }

    /**
     * @param setting {@code Escape}, {@code ShiftX3}, both with a comma between them, or nothing. Anything else is taken
     *     as both: a slip of the pen takes nobody's way out
     */
    static ExitKeys of(String setting) {
        Set<String> keys = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        for (ExitKeys each : values()) {
            Set<String> own = each.names.isEmpty() ? Set.of() : Set.of(each.names.split(" "));
            if (own.equals(keys)) {
                return each;
            }
        }
        LOG.log(System.Logger.Level.WARNING, "lfr.portal.exit.keys is neither Escape nor ShiftX3: {0}", setting);
        return BOTH;
    }
}
