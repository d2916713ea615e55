package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.audit.contract.AuditFilter;
import uk.police.lfr.audit.contract.LogVerdict;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.it.inside.Addresses;
import uk.police.lfr.it.inside.Doors;
import uk.police.lfr.it.inside.GuardedSteps;
import uk.police.lfr.it.inside.RolesOfOperations;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.it.inside.StaffVisit;
import uk.police.lfr.platform.contract.BilingualText;

/** Every desk and every address refuses who does not hold its role, and the log knows; the log shows a changed byte. */
@ArquillianTest
class RolesIT {

    private static final long NOBODYS = 4711;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Doors doors;

    @Inject
    private GuardedSteps steps;

    @Inject
    private Addresses addresses;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private AlertDesk alerts;

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
                Doors.class,
                Addresses.class,
                RolesOfOperations.class,
                GuardedSteps.class,
                Rows.class);
    }

    @BeforeEach
    void staff() {
        accounts.setAll();
    }

    @Test
    void everyGuardedStepIsListed() {
        assertEquals(doors.steps().keySet(), steps.names());
    }

    @Test
    void desksServeTheirRolesAlone() throws Exception {
        for (Staff person : Staff.values()) {
            Set<String> theirs = new TreeSet<>();
            doors.steps().forEach((step, roles) -> {
                if (person.roles().stream().anyMatch(roles::contains)) {
                    theirs.add(step);
                }
            });
            assertEquals(theirs, person.asks(steps::open), person.toString());
        }
    }

    @Test
    void whoIsNotSignedInIsRefusedEverywhereButOnPublicPages() {
        assertThrows(EJBAccessException.class, () -> alerts.alerts(NOBODYS));
        assertThrows(EJBAccessException.class, () -> audit.verify());
        assertThrows(EJBAccessException.class, () -> deployments.list());
    }

    @Test
    void everyStaffAddressIsListed() {
        assertEquals(addresses.known().keySet(), addresses.found());
    }

    @Test
    void addressesServeTheirRolesAlone() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Staff person : Staff.values()) {
            try (var visit = new StaffVisit(person)) {
                for (var address : addresses.known().entrySet()) {
                    boolean theirs = person.roles().stream().anyMatch(address.getValue()::contains);
                    int status = visit.status(address.getKey().replace("*", "4711"));
                    if (theirs == (status == 403)) {
                        wrong.add(person + " at " + address.getKey() + ": " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyOperationForSystemsServesTheRolesOfItsDescriptionAlone() throws Exception {
        List<String> wrong = new ArrayList<>();
        assertEquals(3, RolesOfOperations.described().size());
        long before = refusals(Staff.PUBLISHER, "GET /api/v1/staff/incidents");
        for (Staff person : Staff.values()) {
            try (var visit = new StaffVisit(person)) {
                for (var operation : RolesOfOperations.described().entrySet()) {
                    boolean theirs = person.roles().stream().anyMatch(operation.getValue()::contains);
                    int status = visit.status(operation.getKey().replace("{id}", "4711"));
                    if (theirs == (status == 403)) {
                        wrong.add(person + " at " + operation.getKey() + ": " + status);
                    }
                }
                assertEquals(403, visit.status("/api/v1/staff/other"), person.toString());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before + 1, refusals(Staff.PUBLISHER, "GET /api/v1/staff/incidents"));
    }

    @Test
    void aSessionHasAnotherNumberOnceSomebodyIsSignedIn() throws Exception {
        try (var visit = new StaffVisit(Staff.AUDITOR)) {
            assertEquals(2, visit.sessions().size(), "one before, one after: " + visit.sessions());
            assertEquals(200, visit.status("/admin/audit/log.xhtml"));
        }
    }

    @Test
    void aDeploymentIsReadByAllToWhomItsPagesAreOpen() throws Exception {
        Instant start = Instant.now().plusSeconds(86_400);
        long id = Staff.REQUESTER.asks(() -> deployments.draft(new DeploymentDraft(
                new BilingualText("Test", "Prawf"),
                new BilingualText("A test", "Prawf"),
                new BilingualText("Test Street", "Stryd y Prawf"),
                start,
                start.plusSeconds(3600),
                EnumSet.allOf(PurposeLimb.class),
                "A test of who may read an application, for which no smaller one would do.",
                0.9,
                List.of(new CameraPlan("Gate", "rtsp://192.0.2.1/stream")))));
        List<String> wrong = new ArrayList<>();
        for (String page : List.of("deployments/view.xhtml", "deployments/pack.xhtml", "ground/checks.xhtml")) {
            String address = "/operations/" + page;
            for (Staff person : Staff.values()) {
                boolean theirs =
                        person.roles().stream().anyMatch(addresses.known().get(address)::contains);
                try (var visit = new StaffVisit(person)) {
                    int status = visit.status(address + "?id=" + id);
                    if (status != (theirs ? 200 : 403)) {
                        wrong.add(person + " at " + address + ": " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
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
    void whoLeavesIsInTheLog() throws Exception {
        long before = logged("SignedOut", Staff.AUDITOR);
        try (var visit = new StaffVisit(Staff.AUDITOR)) {
            assertEquals(before, logged("SignedOut", Staff.AUDITOR));
        }
        assertEquals(before + 1, logged("SignedOut", Staff.AUDITOR));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneLetsNobodyIn() throws Exception {
        Staff person = Staff.PREAPPROVER;
        long before = logged("SignedIn", person);
        try {
            for (int i = 0; i < 5; i++) {
                new StaffVisit(person, "wrong-" + i).close();
            }
            assertEquals(1, rows.count("account_lock where locked_until > current_timestamp"));
            new StaffVisit(person).close();
            assertEquals(before, logged("SignedIn", person));
            rows.alter("update account_lock set locked_until = last_failure_at");
            new StaffVisit(person).close();
            assertEquals(before + 1, logged("SignedIn", person));
            assertEquals(0, rows.count("account_lock"), "the right password forgets the wrong ones");
        } finally {
            rows.alter("delete from account_lock");
        }
    }

    private long logged(String action, Staff person) throws Exception {
        return rows.count("audit_entry where action = '" + action + "' and actor = '" + person.username() + "'");
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
}
