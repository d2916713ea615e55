package uk.police.lfr.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.AlertPictures;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.AlertSummary;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.audit.verify.VerifyExport;
import uk.police.lfr.audit.verify.VerifyRecord;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.boundary.FootageFilms;
import uk.police.lfr.footage.boundary.ZoneDesk;
import uk.police.lfr.footage.contract.CameraFootage;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.LeftFilm;
import uk.police.lfr.it.inside.Library;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.recognition.boundary.CameraCheckDesk;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;

/** One deployment from its draft to its public figures: what each step promises, and whom it refuses. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeChainIT {

    /** Longest wait for a listed person of the film, who passes once in its minute. */
    private static final Duration PASSAGE = Duration.ofSeconds(70);

    /** The retention clock strikes every 20 seconds. */
    private static final Duration SWEEP = Duration.ofSeconds(30);

    private static long deployment;
    private static long watchlist;
    private static String reference;
    private static LeftFilm played;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Desks desks;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private DutyDesk duties;

    @Inject
    private SessionDesk sessions;

    @Inject
    private LiveDesk live;

    @Inject
    private AlertDesk alerts;

    @Inject
    private AlertPictures pictures;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private FootageDesk footage;

    @Inject
    private FootageFilms films;

    @Inject
    private ZoneDesk zones;

    @Inject
    private CameraCheckDesk cameras;

    @Inject
    private FaceModels models;

    @Inject
    private Library library;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(
                WholeChainIT.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                Desks.class,
                Packs.class,
                HandIn.class,
                Rows.class,
                LeftFilm.class,
                Library.class,
                Await.class,
                Http.class);
    }

    @Test
    @Order(1)
    void whoAsksDoesNotAuthorise() throws Exception {
        accounts.setAll();
        var draft = desks.draft(Instant.now().plusSeconds(3600), Desks.film());
        deployment = desks.asked(Staff.REQUESTER_AND_AUTHORISER, draft);
        watchlist = desks.view(deployment).watchlistId();
        reference = desks.view(deployment).reference();
        assertThrows(SeparationOfDuties.class, () -> authorise(Staff.REQUESTER_AND_AUTHORISER));
        assertEquals(DeploymentState.SUBMITTED, desks.view(deployment).state());
        authorise(Staff.AUTHORISER);
        assertEquals(DeploymentState.AUTHORISED, desks.view(deployment).state());
        Staff.PUBLISHER.does(() -> publishing.plan(
                deployment, PublicationKind.NOTICE, Instant.now().plusMillis(500)));
        Await.until("the timer publishes the notice", SWEEP, () -> Staff.PUBLISHER.asks(publishing::items).stream()
                .anyMatch(item -> item.deploymentId() == deployment && item.noticePublishedAt() != null));
        assertEquals(DeploymentState.ANNOUNCED, desks.view(deployment).state());
        assertEquals("upcoming", published().getString("phase"));
    }

    @Test
    @Order(2)
    void whoBuildsDoesNotSealAndNothingIsLiveBeforeTheSeal() throws Exception {
        var archive = new HandIn()
                .person("EX-01.jpg", HandIn.picture("EX-01.jpg"), "EX-01")
                .person("EX-02.jpg", HandIn.picture("EX-02.jpg"), "EX-02");
        assertEquals(
                2,
                desks.imported(Staff.BUILDER_AND_CHECKER, watchlist, archive.zip())
                        .accepted());
        assertThrows(SeparationOfDuties.class, () -> seal(Staff.BUILDER_AND_CHECKER));
        assertThrows(WrongState.class, () -> Staff.OPERATOR.does(() -> sessions.start(deployment)));
        seal(Staff.CHECKER);
        // To a sealed list people are nominated as additions; what is sealed is not touched.
        assertEquals(0, desks.imported(Staff.BUILDER, watchlist, archive.zip()).accepted());
        desks.onDuty(deployment);
        Staff.SILVER.does(() -> sessions.makeReady(deployment));
        Staff.OPERATOR_AND_ENGAGEMENT.does(() -> duties.signOnAsOperator(deployment));
        var film = Staff.ENGINEER.asks(() ->
                cameras.measure(deployment, cameras.today(deployment).get(0).cameraId()));
        assertTrue(film.reachable() && !film.blocks(), film.toString());
        Staff.OPERATOR_AND_ENGAGEMENT.does(() -> sessions.start(deployment));
        Await.become("the phase that is told", "in_progress", SWEEP, () -> published()
                .getString("phase"));
    }

    @Test
    @Order(3)
    void anAlertFoundIncorrectIsErasedInThatTransaction() throws Exception {
        var alert = raised();
        assertEquals(1, rows.count("alert_picture where alert_id = " + alert.id()));
        Staff.OPERATOR.does(() -> alerts.claim(alert.id()));
        var seen = new ByteArrayOutputStream();
        Staff.OPERATOR.does(() -> pictures.write(alert.id(), PictureKind.PROBE, seen));
        assertTrue(seen.size() > 1000, "a picture of " + seen.size() + " bytes");
        var scene = new ByteArrayOutputStream();
        Staff.OPERATOR.does(() -> pictures.write(alert.id(), PictureKind.SCENE, scene));
        assertTrue(scene.size() > seen.size(), "surroundings of " + scene.size() + " bytes");
        Staff.OPERATOR.does(
                () -> alerts.adjudicate(alert.id(), OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
        assertEquals(0, rows.count("alert where id = " + alert.id()));
        assertEquals(0, rows.count("alert_picture where alert_id = " + alert.id()));
        assertEquals(
                1,
                rows.count("deletion_record where rule_name = 'ALERT_INCORRECT' and subject = 'alert/" + alert.id()
                        + "'"));
        assertThrows(NotFound.class, () -> Staff.OPERATOR.does(() -> alerts.alert(alert.id())));
    }

    @Test
    @Order(4)
    void whoAdjudicatesDoesNotDecideAndNoNameIsShownBefore() throws Exception {
        var alert = raised();
        long id = alert.id();
        assertEquals(null, Staff.OPERATOR.asks(() -> alerts.alert(id)).candidate());
        Staff.OPERATOR_AND_ENGAGEMENT.does(() -> alerts.claim(id));
        assertThrows(
                WrongState.class,
                () -> Staff.OPERATOR.does(
                        () -> alerts.adjudicate(id, OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES))));
        Staff.OPERATOR_AND_ENGAGEMENT.does(
                () -> alerts.adjudicate(id, OperatorVerdict.of(Verdict.POSSIBLE, VerdictReason.EYES)));
        assertNotNull(Staff.ENGAGEMENT.asks(() -> alerts.alert(id)).candidate());
        assertThrows(SeparationOfDuties.class, () -> Staff.OPERATOR_AND_ENGAGEMENT.does(() -> alerts.decide(id, true)));
        Staff.ENGAGEMENT.does(() -> alerts.decide(id, true));
        Staff.ENGAGEMENT.does(() -> alerts.recordOutcome(id, EngagementResult.of(Outcome.ARREST, "seen at the gate")));
        Await.until("the used alert is erased", SWEEP, () -> rows.count("alert where id = " + id) == 0);
        assertEquals(0, rows.count("alert_picture where alert_id = " + id));
    }

    @Test
    @Order(5)
    void publicFiguresAreTheCountersAndNothingIsPublishedWhileAlertsAreOpen() throws Exception {
        long scannedLive = Staff.OPERATOR.asks(() -> live.figures(deployment)).facesScanned();
        assertTrue(scannedLive > 1, scannedLive + " faces scanned");
        Staff.OPERATOR.does(() -> sessions.end(deployment, "the day is over"));
        assertFalse(Staff.OPERATOR.asks(() -> live.figures(deployment)).live());
        for (AlertSummary left : Staff.OPERATOR.asks(() -> alerts.alerts(deployment))) {
            assertThrows(WrongState.class, () -> Staff.PUBLISHER.does(() -> publishing.publishResults(deployment)));
            Staff.OPERATOR.does(() -> alerts.claim(left.id()));
            Staff.OPERATOR.does(
                    () -> alerts.adjudicate(left.id(), OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
        }
        Staff.PUBLISHER.does(() -> publishing.publishResults(deployment));
        var tally = Staff.PROTECTION.asks(() -> alerts.tally(deployment));
        long scanned = Long.parseLong(
                rows.text("select sum(faces_scanned) from camera_tally where deployment_id = " + deployment));
        assertTrue(scanned >= scannedLive);
        assertEquals(1, tally.trueConfirmed());
        assertEquals(1, tally.outcomes().arrests());
        assertEquals(tally.raised(), 1 + tally.falseUnconfirmed());
        assertEquals("reported", published().getString("phase"));
        assertEquals(2, figure("watchlistSize"));
        assertEquals(scanned, figure("facesScanned"));
        assertEquals(tally.raised(), figure("alerts"));
        assertEquals(1, figure("trueConfirmed"));
        assertEquals(tally.falseUnconfirmed(), figure("falseUnconfirmed"));
        assertEquals(1, figure("engagements"));
        assertEquals(1, figure("arrests"));
        assertEquals(0, figure("unadjudicated"));
    }

    @Test
    @Order(6)
    void footageIsSeenForAReasonAloneAndWithItsZonesCovered() throws Exception {
        var camera = footageOfTheCamera();
        var asked = stretch(camera, "Whether the camera showed the gate, request 2026/77");
        assertThrows(EJBAccessException.class, () -> Staff.OPERATOR.does(() -> footage.askPlayback(asked)));
        assertThrows(EJBAccessException.class, () -> Staff.AUDITOR.does(() -> films.parts(1)));
        assertThrows(InvalidInput.class, () -> Staff.PROTECTION.does(() -> footage.askPlayback(stretch(camera, "no"))));
        assertEquals(0, logged("FootagePlaybackAsked"));
        var corner = List.of(
                new ZoneCorner(900, 0), new ZoneCorner(1000, 0), new ZoneCorner(1000, 100), new ZoneCorner(900, 100));
        Staff.REQUESTER_AND_AUTHORISER.does(() -> zones.draw(deployment, camera.cameraId(), ZoneKind.MASKED, corner));
        long id = Staff.PROTECTION.asks(() -> footage.askPlayback(asked));
        assertEquals(1, logged("FootagePlaybackAsked"));
        assertThrows(NotFound.class, () -> Staff.AUTHORISER.does(() -> films.parts(id)));
        var out = new ByteArrayOutputStream();
        Staff.PROTECTION.does(() -> films.write(id, 0, 0, films.length(id, 0), out));
        played = LeftFilm.seen(out.toByteArray(), models.engine().detector());
        assertTrue(played.faces() > 0, "nobody is in the film");
        assertTrue(played.cornerIsGrey(), "the zone is not covered");
    }

    @Test
    @Order(7)
    void exportCoversEverybodyAndIsSignedFor() throws Exception {
        var asked = stretch(footageOfTheCamera(), "Asked for by the court, case 2026/12");
        assertThrows(EJBAccessException.class, () -> Staff.AUTHORISER.does(() -> footage.askExport(asked)));
        long id = Staff.PROTECTION.asks(() -> footage.askExport(asked));
        assertThrows(EJBAccessException.class, () -> Staff.AUTHORISER.does(() -> films.export(id, null, null)));
        var zip = Files.createTempFile("export", ".zip");
        try (var out = Files.newOutputStream(zip)) {
            Staff.PROTECTION.does(() -> films.export(id, null, out));
        }
        try (var export = new ZipFile(zip.toFile())) {
            var film = export.getInputStream(export.getEntry("footage-" + id + ".mp4"));
            var left = LeftFilm.seen(film.readAllBytes(), models.engine().detector());
            assertEquals(played.pictures(), left.pictures());
            assertTrue(left.cornerIsGrey(), "the zone is not covered");
            assertTrue(left.faces() * 5 < played.faces(), left.faces() + " faces left of " + played.faces());
            var note = Json.createReader(export.getInputStream(export.getEntry("custody-" + id + ".json")))
                    .readObject();
            assertEquals(Staff.PROTECTION.username(), note.getString("takenBy"));
            assertEquals(
                    rows.text("select max(sequence) from audit_entry where action = 'FootageExported'"),
                    note.get("logIndex").toString());
        }
        var key = Http.get(URI.create(portal() + "/api/v1/keys/footage-export")).body();
        assertEquals(0, VerifyExport.run(new String[] {zip.toString(), key.strip()}, System.out));
        Files.delete(zip);
    }

    @Test
    @Order(8)
    void aPublishedRecordSaysWhereItsProofIs() throws Exception {
        var record = read("/api/v1/deployments/" + reference + "/versions/1");
        var where = Json.createReader(new StringReader(record))
                .readObject()
                .getJsonObject("log_proof_url")
                .getString("value");
        assertEquals("/api/v1/log/record/" + reference + "/1", where);
        var proof = Await.value("a checkpoint over the notice", PASSAGE, () -> {
            var answer = Http.get(URI.create(portal() + where));
            return answer.statusCode() == 200 ? answer.body() : null;
        });
        var folder = Files.createTempDirectory("record");
        var files = List.of(folder.resolve("record.json"), folder.resolve("record.tlog-proof"));
        Files.writeString(files.get(0), record);
        Files.writeString(files.get(1), proof);
        var key = read("/api/v1/log/key").strip();
        assertEquals(
                0,
                VerifyRecord.run(
                        new String[] {files.get(0).toString(), files.get(1).toString(), key}, System.out));
        Files.delete(files.get(0));
        Files.delete(files.get(1));
        Files.delete(folder);
    }

    @Test
    @Order(9)
    void thePublicPagesShowIt() throws Exception {
        for (String language : List.of("en", "cy")) {
            assertTrue(read("/" + language + "/").contains("/" + language + "/data#years"), language);
            assertTrue(read("/" + language + "/data").contains("id=\"years-table\""), language);
            assertTrue(
                    read("/" + language + "/deployments/" + reference)
                            .contains("/api/v1/log/record/" + reference + "/2"),
                    language);
        }
    }

    @Test
    @Order(10)
    void whatIsPublishedBesidesAndWhatIsPutRightIsKeptByThisDatabase() throws Exception {
        var english = "%PDF-1.7 in English";
        var welsh = "%PDF-1.7 yn Gymraeg";
        long document = library.publishes(english.getBytes(UTF_8), welsh.getBytes(UTF_8));
        assertEquals(english, read("/api/v1/documents/" + document + "-en.pdf"));
        assertEquals(welsh, read("/api/v1/documents/" + document + "-cy.pdf"));
        library.withdraws(document);
        var gone = URI.create(portal() + "/api/v1/documents/" + document + "-cy.pdf");
        assertEquals(404, Http.get(gone).statusCode());

        var past = library.carriesOverAndCorrects(6_259);
        assertTrue(read("/api/v1/deployments/" + past + "/versions/1/row").contains("6260"));
        assertTrue(read("/api/v1/deployments/" + past + "/versions/2/row").contains("6259"));

        assertFalse(read("/en/deployments/" + reference).contains("The Other Street"));
        library.correctsPlace(deployment, new BilingualText("The Other Street", "Y Stryd Arall"));
        assertTrue(read("/en/deployments/" + reference).contains("The Other Street"));
        assertTrue(read("/cy/deployments/" + reference).contains("Y Stryd Arall"));
    }

    private static String read(String path) throws Exception {
        var answer = Http.get(URI.create(portal() + path));
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private long logged(String action) throws Exception {
        return rows.count("audit_entry where action = '" + action + "' and subject = 'deployment/" + deployment + "'");
    }

    private CameraFootage footageOfTheCamera() throws Exception {
        return Staff.PROTECTION.asks(() -> footage.cameras()).stream()
                .filter(camera -> camera.deploymentId() == deployment)
                .findFirst()
                .orElseThrow();
    }

    /** Of the film's first listed person, who passes after about 8 s. */
    private static FootageRequest stretch(CameraFootage camera, String reason) {
        return new FootageRequest(
                deployment,
                camera.cameraId(),
                camera.from().plusSeconds(7),
                camera.from().plusSeconds(10),
                FootagePurpose.COURT_ORDER,
                reason);
    }

    private void authorise(Staff officer) throws Exception {
        desks.authorise(officer, deployment);
    }

    private void seal(Staff checker) throws Exception {
        desks.seal(checker, watchlist);
    }

    private AlertSummary raised() throws Exception {
        return Await.value("a new alert", PASSAGE, () -> Staff.OPERATOR.asks(() -> alerts.alerts(deployment)).stream()
                .filter(alert -> alert.state() == AlertState.NEW || alert.state() == AlertState.TIMED_OUT)
                .findFirst()
                .orElse(null));
    }

    private static long figure(String name) throws Exception {
        return published()
                .getJsonObject("figures")
                .getJsonObject(name)
                .getJsonNumber("value")
                .longValue();
    }

    private static String portal() {
        return "http://localhost:" + System.getProperty("jboss.http.port");
    }

    private static jakarta.json.JsonObject published() throws Exception {
        var address = portal() + "/api/v1/deployments";
        try (var json =
                Json.createReader(new StringReader(Http.get(URI.create(address)).body()))) {
            return json.readObject().getJsonArray("deployments").stream()
                    .map(value -> value.asJsonObject())
                    .filter(value -> value.getString("reference").equals(reference))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
