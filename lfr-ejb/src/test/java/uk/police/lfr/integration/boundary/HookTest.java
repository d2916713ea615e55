package uk.police.lfr.integration.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentWentLive;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.integration.contract.HookSentAgain;
import uk.police.lfr.integration.contract.HookState;
import uk.police.lfr.integration.contract.HookView;
import uk.police.lfr.integration.control.HookReceiversForTests;
import uk.police.lfr.integration.entity.Hook;
import uk.police.lfr.oversight.contract.IncidentOpened;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.WrongState;

/** Messages to a receiver that is really there, and sometimes is not. */
class HookTest {
    private static final byte[] SECRET = "a secret of twenty-four b".getBytes(StandardCharsets.UTF_8);

    /** What a receiver was sent. */
    private record Received(String name, String time, String signature, String body) {}

    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T10:00:00Z"));
    private final TestDatabase database = TestDatabase.inMemory(Hook.class);
    private final List<Received> received = new ArrayList<>();
    private Assembly assembly;
    private HttpServer receiver;
    private int answer = 500;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
        String address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/lfr";
        assembly = new Assembly(database).with(Clock.class, clock).with(Caller.class, new SignedInAs("engineer"));
        HookReceiversForTests.put(
                assembly, address, "whsec_" + Base64.getEncoder().encodeToString(SECRET));
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        database.close();
    }

    private void take(HttpExchange asked) throws IOException {
        var headers = asked.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (answer == 302) {
            asked.getResponseHeaders().add("Location", "/elsewhere");
        }
        asked.sendResponseHeaders(answer, -1);
        asked.close();
    }

    private void goesLive() {
        database.run(() -> assembly.of(HookIntake.class).on(new DeploymentWentLive("j.jones", 12)));
    }

    private void look() {
        assembly.of(HookTimer.class).look();
    }

    private HookView only() {
        List<HookView> all =
                database.inTransaction(() -> assembly.of(HookDesk.class).newest(10));
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void aReceiverThatFailsIsTriedAgainUntilItTakesTheSameMessage() throws Exception {
        goesLive();
        look();
        assertEquals(HookState.WAITING, only().state());
        assertEquals("HTTP 500", only().answer());
        look();
        assertEquals(1, received.size(), "not before its pause is over");
        clock.move(Duration.ofSeconds(5));
        answer = 204;
        look();
        assertEquals(HookState.TAKEN, only().state());
        look();
        assertEquals(2, received.size(), "once it is taken it is not sent again");
        assertEquals(received.get(0).name(), received.get(1).name(), "by its name the receiver knows it");
        assertEquals(
                "{\"data\":{\"deployment\":12},\"timestamp\":\"2026-11-24T10:00:00Z\",\"type\":\"deployment.live\"}",
                received.get(1).body());
    }

    @Test
    void theReceiverCanCheckWhoSentItAndWhen() throws Exception {
        goesLive();
        look();
        Received first = received.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        byte[] signed =
                mac.doFinal((first.name() + "." + first.time() + "." + first.body()).getBytes(StandardCharsets.UTF_8));
        assertEquals("v1," + Base64.getEncoder().encodeToString(signed), first.signature());
        assertEquals(Long.toString(clock.instant().getEpochSecond()), first.time());
    }

    @Test
    void afterADayItIsGivenUpAndAPersonSendsItAgain() {
        goesLive();
        for (int hour = 0; hour < 48; hour++) {
            for (int i = 0; i < 4; i++) {
                look();
                clock.move(Duration.ofMinutes(15));
            }
        }
        assertEquals(8, received.size());
        assertEquals(HookState.GIVEN_UP, only().state());
        answer = 200;
        long id = only().id();
        database.run(() -> assembly.of(HookDesk.class).sendAgain(id));
        look();
        assertEquals(HookState.TAKEN, only().state());
        assertEquals(1, assembly.heard(HookSentAgain.class).size());
        assertThrows(
                WrongState.class,
                () -> database.run(() -> assembly.of(HookDesk.class).sendAgain(id)));
    }

    @Test
    void nobodyIsLedElsewhere() {
        answer = 302;
        goesLive();
        look();
        assertEquals(1, received.size());
        assertEquals("HTTP 302", only().answer());
    }

    @Test
    void whoIsAwayIsNamedByTheKindOfFailureAlone() {
        receiver.stop(0);
        goesLive();
        look();
        assertEquals("ConnectException", only().answer());
    }

    @Test
    void anIncidentIsToldByNumberAndKindAndNotByWhomItConcerns() {
        database.run(() -> assembly.of(HookIntake.class)
                .on(new IncidentOpened(3, "ACCOUNT_LOCKED", "account/j.jones", "An account was locked")));
        answer = 200;
        look();
        assertTrue(received.get(0).body().contains("{\"incident\":3,\"kind\":\"ACCOUNT_LOCKED\"}"));
        assertTrue(!received.get(0).body().contains("jones"));
    }

    @Test
    void afterAMonthItIsForgotten() {
        answer = 200;
        goesLive();
        look();
        clock.move(Duration.ofDays(31));
        assembly.of(HookTimer.class).forget();
        assertEquals(List.of(), database.inTransaction(() -> assembly.of(HookDesk.class)
                .newest(10)));
    }
}
