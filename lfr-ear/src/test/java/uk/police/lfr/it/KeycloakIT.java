package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.it.probe.RowsProbe;
import uk.police.lfr.it.probe.StaffProbe;
import uk.police.lfr.run.ServerLaunch;
import uk.police.lfr.run.ServerPorts;
import uk.police.lfr.run.ServerProcess;

/** The portal behind a real Keycloak: in, out, refused, locked out, and proving again that it is the same person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {
    private static final Duration START = Duration.ofMinutes(3);
    private static final String START_PAGE = "/operations/start.xhtml";
    private static final String POLICY = "/admin/retention/policy.xhtml";
    private static final String LOG = "/admin/audit/log.xhtml";

    @TempDir
    private static Path folder;

    private KeycloakUnderTest keycloak;
    private ServerLaunch launch;
    private ServerProcess server;
    private PortalBrowser browser;

    @BeforeAll
    void both() throws Exception {
        var ear = Deployments.applicationFile(
                folder, RowsProbe.class, Rows.class, StaffProbe.class, StaffSetUp.class, Staff.class);
        launch = SystemUnderTest.separateServer("keycloak", ear);
        var ports = ServerPorts.free();
        keycloak = KeycloakUnderTest.start(
                Path.of(System.getProperty("lfr.keycloak.dir")),
                ports.http(),
                ports.management(),
                launch.ports().page(""));
        server = launch.configuration("standalone-oidc.xml")
                .property("lfr.oidc.url", keycloak.realmAddress())
                .property("lfr.oidc.ssl", "none")
                .variable("LFR_OIDC_SECRET", KeycloakUnderTest.CLIENT_SECRET)
                .start();
        server.awaitReady(START);
        assertEquals(200, Http.post(launch.ports().page("/probe/staff"), "").statusCode());
        keycloak.awaitReady();
        browser = PortalBrowser.start();
    }

    @AfterAll
    void none() throws Exception {
        for (AutoCloseable each :
                Stream.of(browser, server, keycloak).filter(Objects::nonNull).toList()) {
            each.close();
        }
    }

    @Test
    void aRoleOfTheServiceReachesThePagesAndTheDesks() {
        Page page = browser.newPerson();
        page.navigate(address(START_PAGE));
        String before = session(page);
        signIn(page, KeycloakPerson.PROTECTION, KeycloakUnderTest.PASSWORD);
        assertEquals(address(START_PAGE), page.url());
        assertNotEquals(before, session(page), "the session has another name after the sign-in");
        assertEquals(200, page.navigate(address(LOG)).status(), "a desk that asks for the role answered");
        assertEquals(403, page.navigate(address("/operations/live/list.xhtml")).status());
    }

    @Test
    void aRoleThatTheServiceDoesNotGiveIsRefusedAndAudited() throws Exception {
        Page page = signedIn(KeycloakPerson.OPERATOR);
        assertEquals(403, page.navigate(address(LOG)).status());
        assertEquals(
                "1",
                rows("select count(*) from audit_entry where action = 'AccessRefused' and actor = '"
                        + KeycloakPerson.OPERATOR.username() + "' and subject = 'GET " + LOG + "'"));
    }

    @Test
    void aRoleThatNobodyHereGaveLetsNobodyIn() throws Exception {
        assertNotOurs(KeycloakPerson.PROMOTED);
    }

    @Test
    void whoHasNoAccountHereIsNotLetIn() throws Exception {
        assertNotOurs(KeycloakPerson.STRANGER);
    }

    private void assertNotOurs(KeycloakPerson person) throws Exception {
        Page page = browser.newPerson();
        page.navigate(address(START_PAGE));
        Response answer = page.waitForNavigation(() -> signIn(page, person, KeycloakUnderTest.PASSWORD));
        assertTrue(page.locator("h1").innerText().contains("You cannot come in"), answer.url());
        assertEquals(
                "1",
                rows("select count(*) from audit_entry where action = 'SignInRefused' and subject = 'account/"
                        + person.username() + "'"));
        assertEquals(
                "1",
                rows("select count(*) from incident where kind = 'IDENTITY_DIFFERS' and subject = 'account/"
                        + person.username() + "'"));
        page.locator("main a").click();
        page.waitForURL(address("/staff/signed-out.xhtml"));
    }

    @Test
    void whoLeavesHereHasLeftThere() {
        Page page = signedIn(KeycloakPerson.OPERATOR);
        page.locator(".bar__who button[type=submit]:not([name=language])").click();
        page.waitForURL(address("/staff/signed-out.xhtml"));
        page.navigate(address(START_PAGE));
        assertTrue(atTheService(page), page.url());
        List<String> policy = browser.complaints().stream()
                .filter(complaint -> complaint.contains("Content Security Policy"))
                .toList();
        assertEquals(List.of(), policy);
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneLetsNobodyIn() {
        Page page = browser.newPerson();
        page.navigate(address(START_PAGE));
        for (int i = 0; i < 5; i++) {
            signIn(page, KeycloakPerson.TRIED, "wrong-" + i);
            assertTrue(atTheService(page), page.url());
        }
        signIn(page, KeycloakPerson.TRIED, KeycloakUnderTest.PASSWORD);
        assertTrue(atTheService(page), page.url());
    }

    @Test
    void nothingIsSignedBeforeTheSecondFactorAndNothingTypedIsLost() throws Exception {
        Page page = signedIn(KeycloakPerson.PROTECTION);
        page.navigate(address(POLICY));
        page.fill("[id='policy:owner']", "The new owner");
        page.click("[id='policy:propose']");
        page.waitForLoadState();
        assertEquals("0", proposals());
        assertEquals("The new owner", page.inputValue("[id='policy:owner']"));
        assertEquals("1", refusals("proof of identity for PolicyDesk.propose"));
        Page tab = page.waitForPopup(
                () -> page.locator("[id='policy'] a[href='/operations/proof']").click());
        tab.fill("#password", KeycloakUnderTest.PASSWORD);
        tab.click("#kc-login");
        tab.fill("#otp", KeycloakPerson.PROTECTION.code(now()));
        tab.click("#kc-login");
        tab.waitForURL(address("/operations/proof.xhtml"));
        assertTrue(tab.locator(".notice--good").isVisible());
        page.click("[id='policy:propose']");
        page.waitForLoadState();
        assertEquals("1", proposals());
        assertEquals(
                "1",
                rows("select count(*) from audit_entry where action = 'IdentityProved' and actor = '"
                        + KeycloakPerson.PROTECTION.username() + "'"));
    }

    @Test
    void anAnswerToAQuestionThatWasNotAskedProvesNothing() throws Exception {
        Page page = signedIn(KeycloakPerson.OPERATOR);
        page.navigate(address("/operations/proof?state=invented&code=invented"));
        assertTrue(page.locator(".notice--bad").isVisible());
        assertFalse(page.locator(".notice--good").isVisible());
        assertEquals(
                "1",
                rows("select count(*) from audit_entry where action = 'AccessRefused' and subject ="
                        + " 'proof of identity at the sign-in service'"));
    }

    private Page signedIn(KeycloakPerson person) {
        Page page = browser.newPerson();
        page.navigate(address(START_PAGE));
        signIn(page, person, KeycloakUnderTest.PASSWORD);
        return page;
    }

    private void signIn(Page page, KeycloakPerson person, String password) {
        page.fill("#username", person.username());
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForLoadState();
    }

    private boolean atTheService(Page page) {
        return page.url().startsWith(keycloak.realmAddress())
                && page.locator("#kc-login").isVisible();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private String proposals() throws Exception {
        return rows("select count(*) from audit_entry where action = 'PolicyProposed'");
    }

    private String refusals(String what) throws Exception {
        return rows("select count(*) from audit_entry where action = 'AccessRefused' and subject = '" + what + "'");
    }

    private String address(String path) {
        return launch.ports().page(path).toString();
    }

    private String rows(String query) throws Exception {
        return Http.post(launch.ports().page("/probe/rows"), query).body();
    }
}
