package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.deployment.contract.CameraAddressRefused;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.CameraSites;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.source.CameraAddress;

/** What an application must say before it can be kept; each refusal names the field and what to do. */
@Dependent
public class DraftRules {
    /** More than a fortnight is no operation but a habit; decision of this project, 2026. */
    static final int MOST_DAYS = 14;

    private static final int JUSTIFICATION_CHARACTERS = DeploymentDraft.JUSTIFICATION_CHARACTERS;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_JUSTIFICATION = 4000;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private CameraSites sites;

    @Inject
    private Settings settings;

    @Inject
    private Transactions transactions;

    @Inject
    private Caller caller;

    @Inject
    private Event<CameraAddressRefused> refused;

    @Inject
    private Clock clock;

    public void check(DeploymentDraft draft) {
        requireText("title", draft.title());
        requireText("context", draft.context());
        requireText("place", draft.place());
        SiteRules.check(draft.site());
        requireWindow(draft);
        if (draft.purposes() == null || draft.purposes().isEmpty()) {
            throw new InvalidInput("purposes", "deployment.purpose_missing");
        }
        requireJustification(draft.justification());
        thresholds.requireThreshold(draft.threshold());
        thresholds.requireTarget(draft.oneFalseAlertIn());
        if (draft.cameras() == null || draft.cameras().isEmpty()) {
            throw new InvalidInput("cameras", "deployment.camera_missing");
        }
        draft.cameras().forEach(this::requireCamera);
        requireDistinct(draft.cameras());
    }

    private static void requireText(String field, BilingualText text) {
        if (text == null || !text.complete()) {
            throw new InvalidInput(field, "deployment.text_missing");
        }
        if (text.en().length() > LONGEST_TEXT || text.cy().length() > LONGEST_TEXT) {
            throw new InvalidInput(field, "deployment.text_too_long", LONGEST_TEXT);
        }
    }

    private void requireWindow(DeploymentDraft draft) {
        if (draft.start() == null || draft.end() == null) {
            throw new InvalidInput("start", "deployment.window_missing");
        }
        if (draft.days() == null || draft.days().isEmpty() || draft.days().size() > MOST_DAYS) {
            throw new InvalidInput("days", "deployment.too_many_days", MOST_DAYS);
        }
        Duration longest = settings.duration(Setting.MAX_WINDOW);
        Instant earliest = Instant.MIN;
        for (DayWindow day : draft.days()) {
            if (day.start().isBefore(earliest)) {
                throw new InvalidInput("days", "deployment.days_overlap");
            }
            if (!day.end().isAfter(day.start())) {
                throw new InvalidInput("end", "deployment.window_backwards");
            }
            if (Duration.between(day.start(), day.end()).compareTo(longest) > 0) {
                throw new InvalidInput("end", "deployment.window_too_long", longest.toHours());
            }
            earliest = day.end();
        }
        requireSoon(draft);
    }

    private void requireSoon(DeploymentDraft draft) {
        Instant now = clock.instant();
        if (!draft.end().isAfter(now)) {
            throw new InvalidInput("end", "deployment.window_passed");
        }
        Duration within = settings.duration(Setting.START_WITHIN);
        if (draft.start().isAfter(now.plus(within))) {
            throw new InvalidInput("start", "deployment.start_too_far", within.toDays());
        }
    }

    private static void requireJustification(String justification) {
        if (justification == null || justification.strip().length() < JUSTIFICATION_CHARACTERS) {
            throw new InvalidInput("justification", "deployment.justification_short", JUSTIFICATION_CHARACTERS);
        }
        if (justification.length() > LONGEST_JUSTIFICATION) {
            throw new InvalidInput("justification", "deployment.text_too_long", LONGEST_JUSTIFICATION);
        }
    }

    private void requireCamera(CameraPlan camera) {
        if (camera.name() == null || camera.name().isBlank()) {
            throw new InvalidInput("cameras", "deployment.camera_name_missing");
        }
        if (camera.group() == null || camera.group().strip().length() > CameraPlan.GROUP_LENGTH) {
            throw new InvalidInput("cameras", "deployment.camera_group", camera.name(), CameraPlan.GROUP_LENGTH);
        }
        CameraAddress address = parsed(camera);
        try {
            sites.check(address);
        } catch (VisionException forbidden) {
            CameraAddressRefused told =
                    new CameraAddressRefused(caller.name(), 0, camera.name(), forbidden.getMessage());
            transactions.runInNew(() -> refused.fire(told));
            throw address.isFile()
                    ? new InvalidInput("cameras", "deployment.camera_file", camera.name())
                    : new InvalidInput("cameras", "deployment.camera_place", camera.name(), forbidden.getMessage());
        }
    }

    /** Alerts, plans and footage are known to people by the camera's name. */
    private static void requireDistinct(List<CameraPlan> cameras) {
        Set<String> names = new HashSet<>();
        for (CameraPlan camera : cameras) {
            if (!names.add(camera.name().strip())) {
                throw new InvalidInput("cameras", "deployment.camera_twice", camera.name());
            }
        }
    }

    private static CameraAddress parsed(CameraPlan camera) {
        try {
            return CameraAddress.parse(
                    camera.address() == null ? "" : camera.address().strip());
        } catch (VisionException wrong) {
            throw new InvalidInput("cameras", "deployment.camera_address", camera.name(), wrong.getMessage());
        }
    }
}
