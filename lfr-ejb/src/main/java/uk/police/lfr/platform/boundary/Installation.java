package uk.police.lfr.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.control.InstallationMode;
import uk.police.lfr.platform.control.InstallationRecord;

/**
 * Which kind of installation this is: exercise or operational. The database remembers the kind it was made for, and a
 * server of the other kind refuses to start on it, so that exercise data and real data can never mix.
 */
@Startup
@Singleton
@PermitAll // A fact about the system that every page shows.
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Installation {
    /** {@code exercise} or {@code operational} (the default). */
    public static final String MODE_PROPERTY = "lfr.mode";

    /** Folder of the exercise's media, below which alone an exercise may read a video file instead of a camera. */
    public static final String EXERCISE_FOLDER_PROPERTY = "lfr.exercise.dir";

    /** The force's name as it is published; empty unless set. */
    public static final String FORCE_ENGLISH_PROPERTY = "lfr.force.en";

    public static final String FORCE_WELSH_PROPERTY = "lfr.force.cy";

    @Inject
    private InstallationRecord record;

    private InstallationMode mode;

    @PostConstruct
    void claimDatabase() {
        mode = InstallationMode.of(System.getProperty(MODE_PROPERTY, "operational"));
        record.claim(mode);
    }

    public boolean exercise() {
        return mode == InstallationMode.EXERCISE;
    }

    public BilingualText force() {
        return new BilingualText(
                System.getProperty(FORCE_ENGLISH_PROPERTY, ""), System.getProperty(FORCE_WELSH_PROPERTY, ""));
    }
}
