package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.SessionDesk;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.boundary.FootageFilms;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.it.inside.StaffVisit;
import uk.police.lfr.platform.boundary.StaffAccounts;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.recognition.boundary.LiveDesk;
import uk.police.lfr.retention.boundary.RetentionDesk;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;

/** Every desk and every address refuses who does not hold its role, and the log knows; the log shows a changed byte. */
@ArquillianTest
class RolesIT {

    private static final long NOBODYS = 4711;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private StaffAccounts staffAccounts;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private AuthorisationDesk authorisations;

    @Inject
    private SessionDesk sessions;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private ImportDesk imports;

    @Inject
    private LiveDesk live;

    @Inject
    private AlertDesk alerts;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private RetentionDesk retention;

    @Inject
    private FootageDesk footage;

    @Inject
    private FootageFilms footageFilms;

    @Inject
    private AuditDesk audit;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(
                RolesIT.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                StaffVisit.class,
                Desks.class,
                Packs.class,
                Rows.class);
    }

    @BeforeEach
    void staff() {
        accounts.setAll();
    }

    @Test
    void desksServeTheirRolesAlone() throws Exception {
        var doors = List.of(
                new Door(Set.of(Role.OP_LEAD), () -> deployments.submit(NOBODYS)),
                new Door(Set.of(Role.AO), () -> authorisations.authorise(NOBODYS, Desks.RATIONALE, "")),
                new Door(Set.of(Role.OPERATOR), () -> sessions.start(NOBODYS)),
                new Door(
                        Set.of(Role.OPERATOR, Role.SILVER, Role.GOLD, Role.AO),
                        () -> sessions.end(NOBODYS, "nobody's")),
                new Door(Set.of(Role.WL_MGR), () -> imports.importFolder(NOBODYS, Map.of())),
                new Door(Set.of(Role.WL_CHECKER), () -> watchlists.seal(NOBODYS, "")),
                new Door(
                        Set.of(Role.WL_MGR, Role.WL_CHECKER, Role.AO, Role.SAFEGUARDING),
                        () -> watchlists.entries(NOBODYS)),
                new Door(Set.of(Role.OPERATOR, Role.ENGAGE, Role.AO), () -> live.cameras(NOBODYS)),
                new Door(Set.of(Role.OPERATOR), () -> alerts.adjudicate(NOBODYS, Verdict.POSSIBLE)),
                new Door(Set.of(Role.ENGAGE), () -> alerts.decide(NOBODYS, true)),
                new Door(Set.of(Role.COMMS), () -> publishing.publishResults(NOBODYS)),
                new Door(Set.of(Role.DPO, Role.AUDITOR), () -> retention.due()),
                new Door(Set.of(Role.DPO, Role.AUDITOR), () -> audit.verify()),
                new Door(Set.of(Role.DPO, Role.AO), () -> footage.cameras()),
                new Door(Set.of(Role.DPO), () -> footageFilms.export(NOBODYS, null, OutputStream.nullOutputStream())),
                new Door(
                        Set.of(),
                        () -> staffAccounts.set(
                                new StaffMember(
                                        "it-intruder", "Intruder", Rank.CHIEF_CONSTABLE, Set.of(Role.AO), Map.of()),
                                "secret".toCharArray())));
        for (Staff person : Staff.values()) {
            person.does(() -> doors.forEach(door -> door.triedBy(person)));
        }
        assertEquals(0, rows.count("app_user where username = 'it-intruder'"));
    }

    @Test
    void whoIsNotSignedInIsRefusedEverywhereButOnPublicPages() {
        assertThrows(EJBAccessException.class, () -> alerts.alerts(NOBODYS));
        assertThrows(EJBAccessException.class, () -> audit.verify());
        assertThrows(EJBAccessException.class, () -> deployments.list());
    }

    @Test
    void addressesRefuseOtherRolesAndTheLogKnows() throws Exception {
        long before = refusals(Staff.REQUESTER, "GET /admin/audit/log.xhtml");
        try (var visit = new StaffVisit(Staff.REQUESTER)) {
            assertEquals(200, visit.status("/operations/deployments/list.xhtml"));
            assertEquals(403, visit.status("/admin/audit/log.xhtml"));
            assertEquals(403, visit.status("/operations/authority/queue.xhtml"));
            assertEquals(403, visit.status("/operations/footage/list.xhtml"));
            assertEquals(403, visit.status("/operations/footage/film/1.zip"));
            assertEquals(403, visit.status("/operations/pictures/alert/1/probe.jpg"));
        }
        assertEquals(before + 1, refusals(Staff.REQUESTER, "GET /admin/audit/log.xhtml"));
        try (var visit = new StaffVisit(Staff.PROTECTION)) {
            assertEquals(200, visit.status("/operations/footage/list.xhtml"));
            assertEquals(404, visit.status("/operations/footage/film/4711/0.mp4"));
        }
        try (var visit = new StaffVisit(Staff.AUDITOR)) {
            assertEquals(200, visit.status("/admin/audit/log.xhtml"));
        }
    }

    @Test
    void aChangedByteOfTheLogIsFound() throws Exception {
        LogVerdict sound = Staff.AUDITOR.asks(audit::verify);
        assertTrue(sound.intact(), sound.toString());
        long chosen = sound.entries() / 2;
        String action = rows.text("select action from audit_entry where sequence = " + chosen);
        String set = "update audit_entry set action = ? where sequence = " + chosen;
        assertEquals(1, rows.change(set, 'X' + action.substring(1)));
        try {
            LogVerdict broken = Staff.AUDITOR.asks(audit::verify);
            assertEquals(chosen, broken.firstBroken());
            assertEquals(false, broken.intact());
        } finally {
            rows.change(set, action);
        }
        assertTrue(Staff.AUDITOR.asks(audit::verify).intact());
        assertEquals(1, rows.count("audit_entry where action = 'AuditLogVerified' and facts like '%intact=false%'"));
    }

    private long refusals(Staff person, String what) throws Exception {
        return Staff.AUDITOR.asks(() -> audit.count(new AuditFilter(person.username(), "AccessRefused", what)));
    }

    /** A desk's step and who may take it. */
    private record Door(Set<Role> allowed, Runnable step) {
        void triedBy(Staff person) {
            assertEquals(person.roles().stream().anyMatch(allowed::contains), admits(), person + " at " + allowed);
        }

        /** Who holds a role gets past the door, whatever is said inside. */
        private boolean admits() {
            try {
                step.run();
                return true;
            } catch (EJBAccessException refused) {
                return false;
            } catch (LfrException insideTheDoor) {
                return true;
            }
        }
    }
}
