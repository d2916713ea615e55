package uk.police.lfr.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
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
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportState;
import uk.police.lfr.watchlist.contract.IssueKind;

/** A deployment's way to the street, each step by the person whose work it is. */
@Dependent
public class Desks {
    public static final String RATIONALE = "Necessary and proportionate: it shows that the parts work together.";

    private static final Duration IMPORT = Duration.ofSeconds(60);

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private PackDesk packs;

    @Inject
    private DeploymentRegister register;

    @Inject
    private AuthorisationDesk authorisations;

    @Inject
    private DutyDesk duties;

    @Inject
    private GroundDesk ground;

    @Inject
    private SessionDesk sessions;

    @Inject
    private EntryDesk entries;

    @Inject
    private ImportDesk imports;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private FaceModels models;

    /** The exercise's film in place of a camera: its first listed person passes after about 8 s, the second after 22. */
    public static CameraPlan film() {
        Path film = Path.of(System.getProperty("lfr.exercise.dir"), "camera.mp4");
        return new CameraPlan("Film", film.toUri().toString());
    }

    public DeploymentDraft draft(Instant end, CameraPlan... cameras) {
        return new DeploymentDraft(
                new BilingualText("Test", "Prawf"),
                new BilingualText("A test of the whole", "Prawf o'r cyfan"),
                new BilingualText("Test Street", "Stryd y Prawf"),
                Instant.now(),
                end,
                EnumSet.allOf(PurposeLimb.class),
                "A test of the whole chain, for which nothing else than a deployment would do.",
                models.engine().thresholdDefault(),
                List.of(cameras));
    }

    /** Drafted and submitted. */
    public long asked(Staff requester, DeploymentDraft draft) throws Exception {
        return requester.asks(() -> {
            long id = deployments.draft(draft);
            Packs.handIn(packs, id, draft);
            deployments.submit(id);
            return id;
        });
    }

    /** Asked for, authorised, announced, with EX-01 on its sealed list, ready and live. */
    public long live(Instant end, CameraPlan... cameras) throws Exception {
        long id = asked(Staff.REQUESTER, draft(end, cameras));
        authorise(Staff.AUTHORISER, id);
        Staff.PUBLISHER.does(() -> publishing.publishNotice(id));
        long list = register.view(id).watchlistId();
        InputStream archive = new HandIn()
                .person("EX-01.jpg", HandIn.picture("EX-01.jpg"), "EX-01")
                .zip();
        imported(Staff.BUILDER, list, archive);
        seal(Staff.CHECKER, list);
        readyAndLive(id);
        return id;
    }

    /** What the officer reads is what they sign. */
    public void authorise(Staff officer, long id) throws Exception {
        officer.does(() -> authorisations.authorise(
                id, RATIONALE, authorisations.statement(id).sha256()));
    }

    /** Has poor pictures approved, confirms that every ground still stands, reads the list, seals it. */
    public void seal(Staff checker, long list) throws Exception {
        Staff.AUTHORISER.does(() -> entries.issues(list).stream()
                .filter(issue -> issue.open() && issue.kind() == IssueKind.POOR_PICTURE)
                .forEach(issue -> entries.authorise(issue.id(), "There is no better picture of this person.")));
        checker.does(() -> {
            entries.confirmGrounds(list);
            watchlists.seal(list, watchlists.preview(list).contentHash());
        });
    }

    /** Silver finds it ready, the operator starts. */
    public void readyAndLive(long id) throws Exception {
        onDuty(id);
        Staff.SILVER.does(() -> sessions.makeReady(id));
        Staff.OPERATOR.does(() -> sessions.start(id));
    }

    /** An operator and an engagement officer come on duty, and bronze checks the ground. The two count as seen for as long as the tests last. */
    public void onDuty(long id) throws Exception {
        Staff.OPERATOR.does(() -> {
            duties.signOnAsOperator(id);
            duties.briefingRead(id);
        });
        Staff.ENGAGEMENT.does(() -> {
            duties.signOnToEngage(id);
            duties.briefingRead(id);
        });
        Staff.BRONZE.does(() -> {
            ground.sign(id, HandIn.picture("EX-01.jpg"), "the picture stands for a sign");
            ground.check(id, GroundCheck.CAMERAS, true, "the film runs");
            ground.check(id, GroundCheck.CALIBRATION, true, "1 of 1 found");
            ground.check(id, GroundCheck.KILL_SWITCH, true, "pressed before the start");
        });
    }

    /** Hands an archive in and waits for the import's end. */
    public ImportProgress imported(Staff builder, long watchlist, InputStream archive) throws Exception {
        return builder.asks(() -> {
            long job = imports.importArchive(watchlist, archive);
            return Await.value("import " + job + " ends", IMPORT, () -> {
                ImportProgress progress = imports.progress(job);
                return progress.state() == ImportState.RUNNING ? null : progress;
            });
        });
    }

    public DeploymentView view(long deployment) {
        return register.view(deployment);
    }
}
