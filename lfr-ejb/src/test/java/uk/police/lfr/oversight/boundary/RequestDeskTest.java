package uk.police.lfr.oversight.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.oversight.contract.RequestAnswered;
import uk.police.lfr.oversight.contract.RequestClock;
import uk.police.lfr.oversight.contract.RequestDecision;
import uk.police.lfr.oversight.contract.RequestDetails;
import uk.police.lfr.oversight.contract.RequestErased;
import uk.police.lfr.oversight.contract.RequestIdentitySettled;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.oversight.contract.RequestRead;
import uk.police.lfr.oversight.contract.RequestReceived;
import uk.police.lfr.oversight.contract.RequestState;
import uk.police.lfr.oversight.control.RequestReceipt;
import uk.police.lfr.oversight.control.RequestStore;
import uk.police.lfr.oversight.control.RequestVault;
import uk.police.lfr.oversight.control.RequestWatch;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.boundary.ListingStays;
import uk.police.lfr.retention.contract.ListingStayChanged;
import uk.police.lfr.retention.control.ListingStayStore;
import uk.police.lfr.retention.entity.ListingStay;

class RequestDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String NAME = "Angharad Prydderch-Llewelyn";

    private final TestDatabase database = TestDatabase.inMemory(SubjectRequest.class, ListingStay.class);
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final HeardEvents<Auditable> log = new HeardEvents<>();
    private final HeardEvents<ListingStayChanged> stayed = new HeardEvents<>();
    private final HeardEvents<IncidentFound> incidents = new HeardEvents<>();
    private final RequestStore store = database.behind(new RequestStore());
    private final RequestDesk desk = new RequestDesk();
    private final PublicRequestDesk anybody = new PublicRequestDesk();
    private final RequestWatch watch = new RequestWatch();
    private TestVault vault;

    @BeforeEach
    void wire(@TempDir Path folder) {
        vault = new TestVault(folder);
        Wiring.set(desk, "requests", store);
        Wiring.set(desk, "vault", Wiring.set(new RequestVault(), "keys", vault.vault()));
        RequestReceipt receipt = Wiring.set(new RequestReceipt(), "requests", store);
        Wiring.set(receipt, "vault", Wiring.set(new RequestVault(), "keys", vault.vault()));
        Wiring.set(Wiring.set(receipt, "keys", vault.vault()), "log", log);
        Wiring.set(desk, "receipt", receipt);
        Wiring.set(Wiring.set(anybody, "receipt", receipt), "clock", clock);
        Wiring.set(desk, "caller", new SignedInAs("dpo"));
        Wiring.set(desk, "clock", clock);
        Wiring.set(desk, "log", log);
        ListingStays stays = Wiring.set(new ListingStays(), "caller", new SignedInAs("dpo"));
        Wiring.set(stays, "stays", database.behind(new ListingStayStore()));
        Wiring.set(Wiring.set(stays, "clock", clock), "changed", stayed);
        Wiring.set(desk, "stays", stays);
        Wiring.set(receipt, "stays", stays);
        Wiring.set(watch, "requests", store);
        Wiring.set(watch, "keys", vault.vault());
        Wiring.set(watch, "clock", clock);
        Wiring.set(watch, "incidents", incidents);
        Wiring.set(watch, "log", log);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRequestGoesItsWayAndEveryStepIsInTheLog() {
        long id = received(TODAY);
        database.run(() -> desk.settleIdentity(id));
        assertEquals(NAME, database.inTransaction(() -> desk.read(id)).name());
        database.run(() -> desk.answer(id, RequestDecision.NOTHING_HELD, "No biometric data was kept."));

        RequestClock answered = only();
        assertEquals(RequestState.ANSWERED, answered.state());
        assertEquals(RequestDecision.NOTHING_HELD, answered.decision());
        assertEquals(LocalDate.of(2026, 12, 23), answered.dueOn());
        assertEquals(
                "No biometric data was kept.",
                database.inTransaction(() -> desk.read(id)).answer());
        assertEquals(
                List.of(
                        RequestReceived.class,
                        RequestIdentitySettled.class,
                        RequestRead.class,
                        RequestAnswered.class,
                        RequestRead.class),
                log.heard().stream().map(Object::getClass).toList());
    }

    @Test
    void whatSomebodyHandsInByThemselvesHasItsClockAndTheLogNamesNobody() {
        long id = database.inTransaction(
                () -> anybody.handIn(RequestKind.ACCESS, true, NAME, "angharad@example.org", "Beth sydd gennych?"));

        RequestDetails asked = database.inTransaction(() -> desk.read(id));
        assertEquals(NAME, asked.name());
        assertTrue(asked.words().startsWith("Beth sydd gennych?"));
        assertTrue(asked.words().contains("answered in Welsh"));
        assertEquals(anybody.dueIfAskedToday(RequestKind.ACCESS), only().dueOn());
        assertEquals("public", ((RequestReceived) log.heard().get(0)).actor());
        assertFalse(log.heard().toString().contains("Angharad"));
    }

    @Test
    void feedbackNeedsNoNameAndIsAnsweredWithoutSettlingWhoItCameFrom() {
        long id = database.inTransaction(
                () -> anybody.handIn(RequestKind.FEEDBACK, false, "", " ", "The map is too small."));

        assertEquals("", database.inTransaction(() -> desk.read(id)).contact());
        assertEquals(RequestState.IDENTITY_SETTLED, only().state());
        database.run(() -> desk.answer(id, RequestDecision.GRANTED, "It is larger now."));
        assertEquals(RequestState.ANSWERED, only().state());
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> database.run(() -> anybody.handIn(RequestKind.FEEDBACK, false, "", "", " ")));
        assertEquals("words", refused.field());
    }

    @Test
    void anEmptyRequestIsRefusedAtTheFieldThatIsMissing() {
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> database.run(() -> anybody.handIn(RequestKind.COMPLAINT, false, NAME, " ", "I complain.")));
        assertEquals("contact", refused.field());
        assertEquals(List.of(), log.heard());
    }

    @Test
    void nothingPersonalIsInClearInARowOrInTheLog() throws Exception {
        received(TODAY);
        try (var connection = database.source().getConnection();
                var rows = connection.createStatement().executeQuery("select details from subject_request")) {
            assertTrue(rows.next());
            String kept = new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
            assertTrue(kept.length() > NAME.length());
            assertFalse(kept.contains("Angharad"));
        }
        assertFalse(log.heard().toString().contains("Angharad"));
    }

    @Test
    void noAnswerBeforeItIsKnownWhoAsks() {
        long id = received(TODAY);
        assertThrows(
                WrongState.class, () -> database.run(() -> desk.answer(id, RequestDecision.GRANTED, "Here it is.")));
        assertEquals(RequestState.RECEIVED, only().state());
    }

    @Test
    void theLastDayIsInTimeAndTheNextIsAnIncident() {
        received(TODAY);
        clock.move(Duration.ofDays(30));
        database.run(watch::look);
        assertFalse(only().overdue());
        assertEquals(List.of(), incidents.heard());

        clock.move(Duration.ofDays(1));
        database.run(watch::look);
        assertTrue(only().overdue());
        assertEquals("REQUEST_OVERDUE", incidents.heard().get(0).kind());
        assertEquals("1", incidents.heard().get(0).facts().get("daysLate"));
    }

    @Test
    void afterItsTimeTheRequestIsUnreadable() {
        long id = received(TODAY);
        database.run(() -> desk.settleIdentity(id));
        database.run(() -> desk.answer(id, RequestDecision.GRANTED, "Here it is."));
        KeyId key = database.inTransaction(() -> store.locked(id).key());

        clock.move(Duration.ofDays(7 * 365));
        database.run(watch::look);
        assertEquals(RequestState.ANSWERED, only().state(), "two leap days are still to come");
        clock.move(Duration.ofDays(3));
        database.run(watch::look);

        assertEquals(RequestState.ERASED, only().state());
        assertTrue(vault.vault().destroyed(key));
        assertThrows(WrongState.class, () -> database.inTransaction(() -> desk.read(id)));
        assertTrue(log.heard().get(log.heard().size() - 1) instanceof RequestErased);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("kind", refused(null, TODAY, NAME, "post", "What do you hold?"));
        assertEquals("receivedOn", refused(RequestKind.ACCESS, TODAY.plusDays(1), NAME, "post", "What do you hold?"));
        assertEquals("receivedOn", refused(RequestKind.ACCESS, null, NAME, "post", "What do you hold?"));
        assertEquals("name", refused(RequestKind.ACCESS, TODAY, " ", "post", "What do you hold?"));
        assertEquals("contact", refused(RequestKind.ACCESS, TODAY, NAME, "", "What do you hold?"));
        assertEquals("words", refused(RequestKind.ACCESS, TODAY, NAME, "post", "x".repeat(4001)));
        assertEquals(List.of(), database.inTransaction(desk::clocks));
    }

    private String refused(RequestKind kind, LocalDate on, String name, String contact, String words) {
        return assertThrows(
                        InvalidInput.class,
                        () -> database.inTransaction(() -> desk.receive(kind, on, name, contact, words)))
                .field();
    }

    private long received(LocalDate on) {
        return database.inTransaction(
                () -> desk.receive(RequestKind.ACCESS, on, NAME, "angharad@example.org", "Was I scanned in Wrexham?"));
    }

    private RequestClock only() {
        List<RequestClock> all = database.inTransaction(desk::clocks);
        assertEquals(1, all.size());
        return all.get(0);
    }
}
