package uk.police.lfr.bench.whole;

import static us.abstracta.jmeter.javadsl.JmeterDsl.httpCookies;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.ifController;
import static us.abstracta.jmeter.javadsl.JmeterDsl.jtlWriter;
import static us.abstracta.jmeter.javadsl.JmeterDsl.onceOnlyController;
import static us.abstracta.jmeter.javadsl.JmeterDsl.regexExtractor;
import static us.abstracta.jmeter.javadsl.JmeterDsl.responseAssertion;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadPause;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.run.ServerPorts;
import us.abstracta.jmeter.javadsl.core.DslTestPlan.TestPlanChild;
import us.abstracta.jmeter.javadsl.core.postprocessors.DslRegexExtractor;
import us.abstracta.jmeter.javadsl.core.threadgroups.BaseThreadGroup.ThreadGroupChild;
import us.abstracta.jmeter.javadsl.http.DslHttpSampler;

/**
 * Two hundred members of staff of all roles, each signed in by the form with a session of their own, who open pages, watch the
 * console and decide on alerts, with time to think in between. JMeter sends and times it.
 */
final class StaffLoad {
    /** How many sessions a role has, and what it opens in turn. Consoles and the engagement list are watched, see below. */
    private record Work(String account, int sessions, List<String> pages) {}

    private static final List<Work> DESKS = List.of(
            new Work("requester", 20, List.of("deployments/list", "deployments/view?id=1", "figures/deployment?id=1")),
            new Work("authoriser", 20, List.of("authority/queue", "deployments/view?id=1", "figures/force")),
            new Work("listbuilder", 15, List.of("start", "watchlists/list", "watchlists/watchlist?id=1")),
            new Work("listchecker", 10, List.of("start", "watchlists/list", "watchlists/issues?id=1")),
            new Work("publisher", 15, List.of("/admin/publishing/list", "/admin/publishing/due", "figures/force")),
            new Work("dpo", 20, List.of("/admin/retention/overview", "/admin/incidents/list", "/admin/audit/log")),
            new Work("auditor", 20, List.of("/admin/audit/log", "/admin/retention/proofs", "figures/accuracy")),
            new Work("urgentofficer", 8, List.of("start", "deployments/list")),
            new Work("gold", 8, List.of("start", "command/halt")),
            new Work("silver", 15, List.of("deployments/list", "command/halt", "figures/operators")),
            new Work("bronze", 10, List.of("ground/list", "ground/checks?id=1", "tests/walks?id=1")),
            new Work("engineer", 10, List.of("figures/system", "/admin/engine/engine", "/admin/accounts/list")),
            new Work("safeguarding", 5, List.of("start", "watchlists/list")),
            new Work("preapprover", 3, List.of("start", "deployments/list")));

    private static final int CONSOLES = 8;
    private static final int ENGAGEMENT = 12;

    /** All of them come within so long. */
    private static final Duration ARRIVE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_SNAPSHOTS = Duration.ofSeconds(2);

    private final ServerPorts ports;
    private final String password;
    private final Path folder;

    StaffLoad(ServerPorts ports, String password, Path folder) {
        this.ports = ports;
        this.password = password;
        this.folder = folder;
    }

    /** @param time with all of them at work, which alone is timed */
    StaffTimes run(Duration time) throws IOException {
        Path times = folder.resolve("staff.jtl");
        Files.deleteIfExists(times);
        List<TestPlanChild> plan = new ArrayList<>();
        plan.add(httpCookies().clearCookiesBetweenIterations(false));
        DESKS.forEach(work -> plan.add(group(work.account(), work.sessions(), time, pages(work.pages()))));
        plan.add(group("operator", CONSOLES, time, watching()));
        plan.add(group("operator", 1, time, deciding()));
        plan.add(group("engagement", ENGAGEMENT, time, List.of(page("engagement/list"), pause(4, 6))));
        plan.add(jtlWriter(folder.toString(), times.getFileName().toString()));
        Instant allAtWork = Instant.now().plus(ARRIVE);
        testPlan(plan.toArray(TestPlanChild[]::new)).run();
        return StaffTimes.read(times, allAtWork);
    }

    private TestPlanChild group(String account, int sessions, Duration time, List<ThreadGroupChild> work) {
        List<ThreadGroupChild> all = new ArrayList<>();
        all.add(onceOnlyController(
                get("signIn", "/operations/start.xhtml"),
                httpSampler("signIn", address("/operations/j_security_check"))
                        .method("POST")
                        .param("j_username", account)
                        .param("j_password", password)
                        .children(responseAssertion().containsSubstrings("bar__user"))));
        all.addAll(work);
        return threadGroup(account)
                .rampToAndHold(sessions, ARRIVE, time)
                .children(all.toArray(ThreadGroupChild[]::new));
    }

    private List<ThreadGroupChild> pages(List<String> pages) {
        return pages.stream()
                .flatMap(page -> Stream.<ThreadGroupChild>of(page(page), pause(5, 15)))
                .toList();
    }

    /** @param page below operations unless it begins with a slash, without its ending */
    private DslHttpSampler page(String page) {
        String path = page.startsWith("/") ? page : "/operations/" + page;
        int question = path.indexOf('?');
        String file =
                question < 0 ? path + ".xhtml" : path.substring(0, question) + ".xhtml" + path.substring(question);
        return get(question < 0 ? path : path.substring(0, question), file);
    }

    private DslHttpSampler get(String label, String path) {
        return httpSampler(label, address(path));
    }

    private String address(String path) {
        return ports.page(path).toString();
    }

    private static ThreadGroupChild pause(int from, int to) {
        return threadPause("${__Random(" + from * 1000 + "," + to * 1000 + ")}");
    }

    /** The console, then its snapshots, as its script asks for them. */
    private List<ThreadGroupChild> watching() {
        return List.of(
                onceOnlyController(page("live/console?id=1")),
                get("/operations/live/snapshot", "/operations/live/snapshot?deployment=1"),
                httpSampler("/operations/duty/here", address("/operations/duty/here"))
                        .method("POST"),
                threadPause(BETWEEN_SNAPSHOTS));
    }

    /** Whoever decides takes each alert that comes, and finds that it is not the same person. */
    private List<ThreadGroupChild> deciding() {
        return List.of(
                get("/operations/live/snapshot", "/operations/live/snapshot?deployment=1")
                        .children(regexExtractor("alert", "\"id\":(\\d+)[^}]*\"state\":\"(?:NEW|TIMED_OUT|CLAIMED)\"")
                                .defaultValue("none")),
                ifController(
                        "${__groovy(vars.get('alert') != 'none')}",
                        viewed("/operations/adjudication/alert"),
                        posted("claim", "claiming", "claiming:claim"),
                        posted("verdict", "verdict", "verdict:not")),
                threadPause(BETWEEN_SNAPSHOTS));
    }

    private DslHttpSampler viewed(String label) {
        return get(label, "/operations/adjudication/alert.xhtml?id=${alert}").children(viewState());
    }

    /** A button of a page's form, as the browser sends it without a script; what follows is shown in the same step. */
    private DslHttpSampler posted(String label, String form, String button) {
        return httpSampler(label, address("/operations/adjudication/alert.xhtml?id=${alert}"))
                .method("POST")
                .param(form, form)
                .param(button, "")
                .param("jakarta.faces.ViewState", "${viewState}")
                .children(viewState());
    }

    private static DslRegexExtractor viewState() {
        return regexExtractor("viewState", "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                .defaultValue("none");
    }
}
