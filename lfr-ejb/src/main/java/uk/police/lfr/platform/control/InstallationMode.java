package uk.police.lfr.platform.control;

import java.util.Locale;

/** What the data of an installation are. */
public enum InstallationMode {
    /** Invented deployments on recorded video; marked on every page. */
    EXERCISE,
    /** Real deployments. */
    OPERATIONAL;

    /**
     * @throws IllegalStateException the text names no mode; says which ones there are
     */
    public static InstallationMode of(String text) {
        for (InstallationMode mode : values()) {
            if (mode.name().equals(text.trim().toUpperCase(Locale.ROOT))) {
                return mode;
            }
        }
        throw new IllegalStateException("lfr.mode is '" + text + "': set it to exercise or operational");
    }
}
