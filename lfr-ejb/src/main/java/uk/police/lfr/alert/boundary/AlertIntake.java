package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.alert.contract.AlertRaised;
import uk.police.lfr.alert.contract.MatchHandled;
import uk.police.lfr.alert.contract.MatchHandled.Handling;
import uk.police.lfr.alert.contract.TimingMeasure;
import uk.police.lfr.alert.control.AlertSeal;
import uk.police.lfr.alert.control.AlertStore;
import uk.police.lfr.alert.control.AlertTimings;
import uk.police.lfr.alert.control.QuietSpells;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.Alert;
import uk.police.lfr.alert.entity.Origin;
import uk.police.lfr.alert.entity.QuietSpell;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.recognition.contract.PossibleMatchFound;
import uk.police.lfr.recognition.contract.ProbeCrop;
import uk.police.lfr.watchlist.boundary.SealedLists;
import uk.police.lfr.watchlist.contract.EntryView;

/**
 * Where possible matches become alerts: one for each entry and group of cameras, until its quiet time is over. Further
 * sightings are counted, and added to the alert while it is open.
 */
@Stateless
@PermitAll // Reached by events of camera workers alone, which have no user.
public class AlertIntake {
    @Inject
    private AlertStore alerts;

    @Inject
    private QuietSpells spells;

    @Inject
    private Settings settings;

    @Inject
    private AlertSeal seal;

    @Inject
    private TestRecognition tests;

    @Inject
    private AlertTimings timings;

    @Inject
    private SealedLists watchlists;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private DataLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Event<AlertRaised> raised;

    @Inject
    private Event<MatchHandled> handled;

    public void on(@Observes PossibleMatchFound match) {
        Optional<EntryView> entry = watchlists.entry(match.entryId());
        if (entry.isEmpty()) {
            return; // Withdrawn a moment ago: the gallery may not know yet, but this person is no longer sought.
        }
        Instant now = clock.instant();
        Optional<TestSubject> walker = tests.subject(match.deploymentId(), match.entryId());
        if (walker.isPresent()) {
            tests.sighted(walker.get(), now)
                    .filter(TestPass::asAlert)
                    .ifPresent(walk -> seed(match, entry.get(), walk, now));
            handled(match, Handling.TEST);
            return;
        }
        QuietSpell spell = spells.locked(match);
        Optional<Alert> earlier = alerts.gatheringFor(match);
        if (spell.holdsAt(now)) {
            again(match, spell, earlier, now);
            return;
        }
        earlier.ifPresent(alerts::stopGathering);
        spell.lastUntil(now.plus(settings.duration(Setting.QUIET_TIME)));
        raise(new Alert(origin(match), match, entry.get().nominatedBy(), now), match);
    }

    /** Like any alert to look at, so that operators stay alert; in no count but its own (decision 0165). */
    private void seed(PossibleMatchFound match, EntryView entry, TestPass walk, Instant now) {
        alerts.gatheringFor(match).ifPresent(alerts::stopGathering);
        keep(new Alert(origin(match).ofTest(walk.id()), match, entry.nominatedBy(), now), match);
    }

    private Origin origin(PossibleMatchFound match) {
        long day = dayOf(match);
        return new Origin(match.deploymentId(), day, match.entryId(), seal.newKey(match.deploymentId(), day));
    }

    /**
     * No second alert, but counted. While the alert is open, it gathers the sighting and the spell goes on; once it was
     * decided, the spell ends at its time, so that whoever was taken for another hides nobody for longer.
     */
    private void again(PossibleMatchFound match, QuietSpell spell, Optional<Alert> earlier, Instant now) {
        if (earlier.isPresent()) {
            spell.lastUntil(now.plus(settings.duration(Setting.QUIET_TIME)));
            alerts.seenAgain(earlier.get(), now);
        }
        alerts.lockedCounts(match.deploymentId()).repeated();
        handled(match, earlier.isPresent() ? Handling.GATHERED : Handling.QUIET);
    }

    /** Each list belongs to one day, and what is found by it goes when that day's data go. */
    private long dayOf(PossibleMatchFound match) {
        return deployments
                .dayWithList(match.watchlistId())
                .map(OperationalDay::id)
                .orElseThrow(() -> new IllegalStateException("List " + match.watchlistId() + " belongs to no day"));
    }

    private void raise(Alert alert, PossibleMatchFound match) {
        keep(alert, match);
        alerts.lockedCounts(match.deploymentId()).raised();
        timings.took(
                match.deploymentId(),
                TimingMeasure.CAPTURE_TO_ALERT,
                Duration.between(match.capturedAt(), clock.instant()));
        handled(match, Handling.RAISED);
    }

    private void keep(Alert alert, PossibleMatchFound match) {
        alerts.keep(alert);
        alerts.keep(seal.sealed(
                alert, picture(match.crop()), match.scene() == null ? null : picture(match.scene()), match.score()));
        seal.quality(alert, match.quality());
        ledger.created(DataClass.ALERT, match.deploymentId(), alert.origin().dayId(), 1);
        raised.fire(new AlertRaised(Auditable.SYSTEM, alert.id(), match.deploymentId(), match.cameraId()));
    }

    private void handled(PossibleMatchFound match, Handling as) {
        handled.fire(new MatchHandled(match.capturedAt(), as));
    }

    private static byte[] picture(ProbeCrop crop) {
        try (ByteArrayOutputStream picture = new ByteArrayOutputStream()) {
            crop.open(picture);
            return picture.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be taken over", e);
        }
    }
}
