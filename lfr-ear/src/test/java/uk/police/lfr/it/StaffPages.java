package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.police.lfr.exercise.control.ExerciseAccount;
import uk.police.lfr.it.inside.Addresses;
import uk.police.lfr.platform.contract.ForceTime;

/**
 * Every page that the portal has for staff, found from link to link by each member of staff: each opens, shuts nobody out by
 * day and at night, and is no wider than a telephone.
 */
final class StaffPages {
    private static final String START = "/operations/start.xhtml";
    /** Whose links depend on who looks at them. */
    private static final Set<String> LEAD_ELSEWHERE_FOR_EVERYBODY =
            Set.of(START, "/operations/figures/list.xhtml", "/operations/watchlists/list.xhtml");

    private static final int TELEPHONE = 375;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;
    private static final int OK = 200;

    /** To which only a form leads that somebody has sent; where one of them is tried it is looked at there. */
    private static final Set<String> BEHIND_A_FORM = Set.of(
            "/admin/emergency/read.xhtml",
            "/admin/emergency/alert.xhtml",
            "/admin/emergency/entries.xhtml",
            "/admin/held/alert.xhtml",
            "/admin/incidents/incident.xhtml",
            "/operations/footage/play.xhtml",
            "/operations/footage/export.xhtml",
            "/operations/adjudication/alert.xhtml",
            "/operations/engagement/alert.xhtml",
            // The answer of a sign-in service leads there.
            "/operations/proof.xhtml");

    private static final String LINKS =
            """
            [...document.querySelectorAll('a[href]')].map(link => new URL(link.href))
              .filter(to => to.origin === location.origin && /^\\/(operations|admin)\\/.*\\.xhtml$/.test(to.pathname))
              .map(to => to.pathname + to.search)
            """;

    private static final String FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    /** Everybody of an exercise goes wherever links lead. */
    static void all(ExerciseUnderTest exercise, PortalBrowser browser) {
        var pages = new StaffPages();
        for (ExerciseAccount account : ExerciseAccount.values()) {
            var person = exercise.signedIn(browser, account.username());
            if (account == ExerciseAccount.DPO) {
                receivesARequest(person);
            }
            pages.walks(person);
            person.page().context().close();
        }
        assertEquals(List.of(), pages.faults);
        assertEquals(Set.of(), pages.missed(), "no link leads there");
    }

    /** So that there is one to be opened. */
    private static void receivesARequest(Person officer) {
        officer.opens("/admin/requests/receive.xhtml");
        officer.page().locator("#receipt\\:kind").selectOption("ACCESS");
        officer.page()
                .locator("#receipt\\:receivedOn")
                .fill(LocalDate.now(ForceTime.ZONE).minusDays(1).toString());
        officer.page().locator("#receipt\\:name").fill("Somebody");
        officer.page().locator("#receipt\\:contact").fill("somebody@example.org");
        officer.page().locator("#receipt\\:words").fill("What do you hold about me?");
        officer.follows("#receipt\\:receive").sees("#messages .notice--good");
    }

    private void walks(Person person) {
        Deque<String> waiting = new ArrayDeque<>(List.of(START));
        Set<String> own = new TreeSet<>();
        while (!waiting.isEmpty()) {
            String address = waiting.removeFirst();
            // A page is looked at once, and once with what it is asked for.
            boolean mine = LEAD_ELSEWHERE_FOR_EVERYBODY.contains(address) && own.add(address);
            if (seen.add(kind(address)) || mine) {
                opens(person, address);
                waiting.addAll(links(person.page()));
            }
        }
    }

    private static String kind(String address) {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question + 1);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(LINKS);
    }

    private void opens(Person person, String address) {
        Page page = person.page();
        page.setViewportSize(DESK, HEIGHT);
        Response answer = page.navigate(person.address(address).toString());
        if (answer.status() != OK) {
            faults.add(address + ": " + answer.status());
            return;
        }
        Accessibility.violations(page).forEach(barrier -> faults.add(address + ": " + barrier));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.colours(page).forEach(barrier -> faults.add(address + " at night: " + barrier));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        files(person).stream()
                .filter(file -> person.statusOf(file) != OK)
                .forEach(file -> faults.add(address + ": no file at " + file));
        for (int width : List.of(TELEPHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            if (page.evaluate(FITS).equals(false)) {
                faults.add(address + " is wider than " + width);
            }
        }
    }

    /** Tables of the page that can be taken out. */
    private static List<String> files(Person person) {
        return person.page().locator("a.figures__file").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private Set<String> missed() {
        Set<String> visited =
                seen.stream().map(address -> address.replace("?", "")).collect(Collectors.toSet());
        return new Addresses()
                .known().keySet().stream()
                        .filter(address -> address.endsWith(".xhtml"))
                        .filter(address -> !visited.contains(address) && !BEHIND_A_FORM.contains(address))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
