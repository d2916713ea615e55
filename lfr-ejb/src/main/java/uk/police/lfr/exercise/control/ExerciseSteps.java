package uk.police.lfr.exercise.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.GroundDesk;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.transparency.boundary.HistoryDesk;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportState;
import uk.police.lfr.watchlist.contract.IssueKind;

/** Brings the exercise to where a newcomer can join in, each step by the account whose work it is. */
@Dependent
public class ExerciseSteps {
    private static final System.Logger LOG = System.getLogger(ExerciseSteps.class.getName());

    /** An exercise that has less left than this is followed by a new one. */
    private static final Duration WORTH_JOINING = Duration.ofMinutes(30);

    /** Two processor cores carry so many at the usual pace (docs/developers/bench.md, 2026). */
    private static final int CAMERAS_AT_FULL_PACE = 5;

    /** Pictures of each camera that are looked at, a second, where there are more. */
    private static final String SLOWER_PACE = "5";

    /** One pixel as PNG. */
    private static final String SIGN =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAA" + "AABJRU5ErkJggg==";

    private static final Duration IMPORT_TAKES_AT_MOST = Duration.ofMinutes(5);
    private static final Duration ASK_EVERY = Duration.ofMillis(500);

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private PackDesk packs;

    @Inject
    private DeploymentRegister register;

    @Inject
    private AuthorisationDesk authorisations;

    @Inject
    private SessionDesk sessions;

    @Inject
    private DutyDesk duties;

    @Inject
    private GroundDesk ground;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private EntryDesk entries;

    @Inject
    private ImportDesk imports;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private HistoryDesk history;

    @Inject
    private FaceModels models;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * @param password of all exercise accounts
     * @param media folder with the films of {@link ExerciseCameras} and {@code watchlist.zip}
     */
    public void prepare(char[] password, Path media) {
        Instant now = clock.instant();
        if (liveUntil(now.plus(WORTH_JOINING))) {
            LOG.log(System.Logger.Level.INFO, "Exercise: goes on with the deployment that is live");
            return;
        }
        boolean first =
                register.in(DeploymentState.LIVE, DeploymentState.values()).isEmpty();
        SignedIn signedIn = new SignedIn(password);
        List<CameraPlan> cameras = ExerciseCameras.in(media);
        if (cameras.size() > CAMERAS_AT_FULL_PACE) {
            slowDown(signedIn);
        }
        ExercisePlans plans = new ExercisePlans(cameras, threshold());
        long live = authorised(signedIn, plans.live(now));
        goLive(signedIn, live, media.resolve("watchlist.zip"));
        if (first) {
            authorised(signedIn, plans.toCome(now));
            asked(signedIn, plans.asked(now));
            signedIn.as(ExerciseAccount.PUBLISHER, () -> {
                ExerciseHistory.all()
                        .forEach(past ->
                                history.carryOver(past, history.draft(past).seal()));
                return live;
            });
        }
        LOG.log(System.Logger.Level.INFO, "Exercise: deployment {0} is live", live);
    }

    private void slowDown(SignedIn signedIn) {
        signedIn.as(ExerciseAccount.AUTHORISER, () -> {
            settings.change(Setting.DETECTIONS_PER_SECOND, SLOWER_PACE, null);
            return SLOWER_PACE;
        });
    }

    /** As the descriptor writes it: 0.61, and not what widening a float makes of it. */
    private double threshold() {
        return Double.parseDouble(Float.toString(models.engine().thresholdDefault()));
    }

    private boolean liveUntil(Instant moment) {
        return register.in(DeploymentState.LIVE).stream()
                .anyMatch(live -> live.plan().end().isAfter(moment));
    }

    private long asked(SignedIn signedIn, DeploymentDraft plan) {
        return signedIn.as(ExerciseAccount.REQUESTER, () -> {
            long id = deployments.draft(plan);
            new ExercisePack(packs).handIn(id, plan);
            deployments.submit(id);
            return id;
        });
    }

    private long authorised(SignedIn signedIn, DeploymentDraft plan) {
        long id = asked(signedIn, plan);
        signedIn.as(ExerciseAccount.AUTHORISER, () -> {
            authorisations.authorise(
                    id,
                    "Exercise: necessary and proportionate to show newcomers the whole chain.",
                    authorisations.statement(id).sha256());
            return id;
        });
        return signedIn.as(ExerciseAccount.PUBLISHER, () -> {
            publishing.publishNotice(id);
            return id;
        });
    }

    private void goLive(SignedIn signedIn, long id, Path pictures) {
        long watchlist = register.view(id).watchlistId();
        signedIn.as(ExerciseAccount.LISTBUILDER, () -> imported(watchlist, pictures));
        signedIn.as(ExerciseAccount.AUTHORISER, () -> {
            entries.issues(watchlist).stream()
                    .filter(issue -> issue.kind() == IssueKind.POOR_PICTURE)
                    .forEach(issue -> entries.authorise(issue.id(), "Exercise: the best picture that was painted."));
            return id;
        });
        signedIn.as(ExerciseAccount.LISTCHECKER, () -> {
            entries.confirmGrounds(watchlist);
            watchlists.seal(watchlist, watchlists.preview(watchlist).contentHash());
            return id;
        });
        signedIn.as(ExerciseAccount.BRONZE, () -> {
            ground.sign(id, Base64.getDecoder().decode(SIGN), "Exercise: a dot stands for the photograph of a sign");
            ground.check(id, GroundCheck.CAMERAS, true, "Exercise: the film runs");
            ground.check(id, GroundCheck.CALIBRATION, true, "Exercise: nobody passed, nobody had to be found");
            ground.check(id, GroundCheck.KILL_SWITCH, true, "Exercise: not pressed, nothing was live");
            return id;
        });
        signedIn.as(ExerciseAccount.ENGAGEMENT, () -> {
            duties.signOnToEngage(id);
            duties.briefingRead(id);
            return id;
        });
        signedIn.as(ExerciseAccount.OPERATOR, () -> {
            duties.signOnAsOperator(id);
            duties.briefingRead(id);
            return id;
        });
        signedIn.as(ExerciseAccount.SILVER, () -> {
            sessions.makeReady(id);
            return id;
        });
        signedIn.as(ExerciseAccount.OPERATOR, () -> {
            sessions.start(id);
            return id;
        });
    }

    /** Keeps those whom nobody plays at the moment present, so that the exercise goes on by itself. */
    public void staffAreHere(char[] password) {
        SignedIn signedIn = new SignedIn(password);
        for (ExerciseAccount account : List.of(ExerciseAccount.OPERATOR, ExerciseAccount.ENGAGEMENT)) {
            signedIn.as(account, () -> {
                duties.here();
                return account;
            });
        }
    }

    private ImportProgress imported(long watchlist, Path pictures) throws IOException, InterruptedException {
        try (InputStream archive = Files.newInputStream(pictures)) {
            long job = imports.importArchive(watchlist, archive);
            Instant latest = clock.instant().plus(IMPORT_TAKES_AT_MOST);
            ImportProgress progress = imports.progress(job);
            while (progress.state() == ImportState.RUNNING && clock.instant().isBefore(latest)) {
                Thread.sleep(ASK_EVERY.toMillis());
                progress = imports.progress(job);
            }
            if (progress.state() != ImportState.DONE || progress.accepted() == 0) {
                throw new IllegalStateException("The exercise's watchlist could not be imported: " + progress);
            }
            return progress;
        }
    }
}
