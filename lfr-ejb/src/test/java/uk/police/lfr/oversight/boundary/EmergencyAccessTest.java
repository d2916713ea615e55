package uk.police.lfr.oversight.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.fixture.DefaultSettings;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.oversight.contract.EmergencyBegun;
import uk.police.lfr.oversight.contract.EmergencyEnded;
import uk.police.lfr.oversight.contract.EmergencyRead;
import uk.police.lfr.oversight.control.EmergencyWindows;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.EmergencyReading;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.EmergencyEntries;
import uk.police.lfr.watchlist.contract.EntryQuery;
import uk.police.lfr.watchlist.control.ListWorld;
import uk.police.lfr.watchlist.control.Listed;

/** Rule R6, over a real list: reading beyond one's role takes a reason, alarms, ends, and changes nothing. */
class EmergencyAccessTest {
    private static final String REASON = "A threat to the life of a listed person was reported.";

    @TempDir
    private Path folder;

    private ListWorld world;
    private long entry;

    @BeforeEach
    void listed() {
        world = new ListWorld(folder);
        Deployments.insertInto(world.database());
        List.of("dpo").forEach(user -> account(user, Role.DPO));
        List.of("auditor", "second-auditor").forEach(user -> account(user, Role.AUDITOR));
        List.of("officer", "lead").forEach(user -> account(user, Role.AO));
        world.assembly().with(Settings.class, new DefaultSettings()).with(DeploymentRegister.class, new One());
        entry = world.nominate(new Listed().details(), 1, 0);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void withoutOneNothingIsRead() {
        assertRefused("emergency.not_open", () -> readAll("auditor"));
        assertTrue(world.assembly().heard(EmergencyRead.class).isEmpty());
    }

    @Test
    void noReasonNoAccess() {
        for (String reason : new String[] {null, " ", "because", " ".repeat(40), "x".repeat(1001)}) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> begin("auditor", reason, 10));
            assertEquals("reason", refused.field());
        }
        assertEquals(List.of(), world.in(() -> desk("auditor").all()));
        assertEquals(Map.of(), counted());
        assertTrue(world.assembly().heard(IncidentFound.class).isEmpty());
    }

    @Test
    void neverLongerThanTheForceAllows() {
        assertThrows(InvalidInput.class, () -> begin("auditor", REASON, 61));
        assertThrows(InvalidInput.class, () -> begin("auditor", REASON, 0));
        PersistenceException refused = assertThrows(
                PersistenceException.class,
                () -> sql("insert into emergency_access (deployment_id, opened_by, reason, begun_at, until_at,"
                        + " version) values (12, 'dpo', '" + REASON + "', timestamp '2026-11-28 09:00:00+00:00',"
                        + " timestamp '2026-11-28 10:00:01+00:00', 0)"));
        assertTrue(refused.getMessage().toLowerCase(Locale.ROOT).contains("check"), refused.getMessage());
    }

    @Test
    void whoOpensItReadsAndEachReadingIsInTheLog() {
        long id = begin("auditor", REASON, 10);
        readAll("auditor");
        assertEquals(
                List.of(
                        new EmergencyRead("auditor", "watchlist/" + world.list() + "/entries", id, 12),
                        new EmergencyRead("auditor", "watchlist-entry/" + entry + "/picture", id, 12)),
                world.assembly().heard(EmergencyRead.class));
        assertRefused("emergency.not_open", () -> readAll("second-auditor"));
    }

    @Test
    void itAlarmsAtOnceAndIsCountedInPublic() {
        long id = begin("auditor", " " + REASON + " ", 10);
        List<IncidentFound> incidents = world.assembly().heard(IncidentFound.class);
        assertEquals(1, incidents.size());
        assertEquals("EMERGENCY_ACCESS", incidents.get(0).kind());
        assertEquals("emergency/" + id, incidents.get(0).subject());
        assertEquals("auditor", incidents.get(0).concerns(), "so that two others answer and close it");
        for (String told : List.of("dpo", "auditor", "second-auditor", "officer")) {
            assertEquals(
                    "2026-0012",
                    world.in(() -> world.at(new StaffNotices(), told).mine())
                            .get(0)
                            .detail());
        }
        assertEquals(
                List.of(), world.in(() -> world.at(new StaffNotices(), "lead").mine()));
        EmergencyBegun begun = world.assembly().heard(EmergencyBegun.class).get(0);
        assertEquals(REASON, begun.facts().get("reason"));
        assertEquals(Map.of("minutes", "10"), begun.publicFacts(), "the public sees neither who nor where nor why");
        assertEquals(Map.of(2026, 1), counted());
    }

    @Test
    void itEndsByItselfAtItsMinute() {
        begin("dpo", REASON, 10);
        world.clock().move(Duration.ofMinutes(10).minusMillis(1));
        readAll("dpo");
        world.clock().move(Duration.ofMillis(1));
        assertRefused("emergency.not_open", () -> readAll("dpo"));
        assertFalse(world.in(() -> desk("dpo").all()).get(0).open());
        begin("dpo", REASON, 10);
        assertEquals(Map.of(2026, 2), counted(), "a further one alarms and counts again");
    }

    @Test
    void anybodyWhoWatchesEndsItBefore() {
        long id = begin("auditor", REASON, 10);
        assertRefused("emergency.already_open", () -> begin("auditor", REASON, 10));
        world.run(() -> desk("dpo").end(id));
        assertRefused("emergency.not_open", () -> readAll("auditor"));
        assertRefused("emergency.over", () -> world.run(() -> desk("dpo").end(id)));
        assertEquals(
                List.of(new EmergencyEnded("dpo", id, 12)), world.assembly().heard(EmergencyEnded.class));
        assertEquals("dpo", world.in(() -> desk("dpo").emergency(id)).endedBy());
    }

    @Test
    void nothingIsWrittenUnderItAndNoRoleIsGiven() {
        begin("auditor", REASON, 10);
        List<String> before = everything();
        readAll("auditor");
        assertEquals(before, everything(), "the whole database, row by row; the log's entries are events here");
        for (Class<?> open : List.of(EmergencyEntries.class, EmergencyDesk.class)) {
            assertArrayEquals(
                    new String[] {Roles.DPO, Roles.AUDITOR},
                    open.getAnnotation(RolesAllowed.class).value());
        }
    }

    private long begin(String user, String reason, int minutes) {
        return world.in(() -> desk(user).begin(12, reason, minutes));
    }

    private EmergencyDesk desk(String user) {
        return world.at(new EmergencyDesk(), user);
    }

    private Map<Integer, Integer> counted() {
        return world.in(() -> world.of(EmergencyRegister.class).byYear());
    }

    private void readAll(String user) {
        world.run(() -> {
            try {
                EmergencyReading windows = world.at(new EmergencyWindows(), user);
                world.assembly().with(EmergencyReading.class, windows);
                EmergencyEntries reading = world.at(new EmergencyEntries(), user);
                assertEquals(
                        1, reading.page(world.list(), EntryQuery.ALL, 0, 50).total());
                ByteArrayOutputStream picture = new ByteArrayOutputStream();
                reading.write(entry, picture);
                assertTrue(picture.size() > 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(WrongState.class, step::run).key());
    }

    /** Definition and rows of every table. */
    private List<String> everything() {
        List<String> lines = new ArrayList<>();
        try (Connection connection = world.database().source().getConnection();
                Statement script = connection.createStatement();
                ResultSet all = script.executeQuery("script nopasswords nosettings")) {
            while (all.next()) {
                lines.add(all.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    private void account(String user, Role role) {
        sql("insert into app_user (username, password, display_name, side) values ('" + user + "', 'x', 'X', '"
                + role.side() + "')");
        sql("insert into app_role (username, role, side) values ('" + user + "', '" + role + "', '" + role.side()
                + "')");
    }

    private void sql(String text) {
        world.run(() -> world.database().entities().createNativeQuery(text).executeUpdate());
    }

    /** Deployment 12, authorised by {@code officer}. */
    private static final class One extends DeploymentRegister {
        @Override
        public DeploymentView view(long id) {
            return Deployments.authorised();
        }
    }
}
