package uk.police.lfr.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.alert.boundary.AlertDesk;
import uk.police.lfr.alert.boundary.HeldAlertDesk;
import uk.police.lfr.alert.boundary.TestDesk;
import uk.police.lfr.alert.contract.TestSubjectView;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.oversight.boundary.IncidentDesk;
import uk.police.lfr.oversight.boundary.RequestDesk;
import uk.police.lfr.platform.boundary.StaffDesk;
import uk.police.lfr.platform.boundary.StaffNotices;
import uk.police.lfr.platform.contract.StaffNotice;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.operations.live.LiveList;
import uk.police.lfr.web.operations.watchlists.ListMatters;
import uk.police.lfr.web.session.StaffMember;

/** What waits for the person who signed in, one line per kind of work of each of their roles. */
@Named
@RequestScoped
public class StartPage {

    /**
     * A kind of work.
     *
     * @param key names its texts in the bundle
     * @param count how many wait, as the page shows it; empty where counting says nothing
     */
    public record Task(String key, String count, String path) {}

    @Inject
    private StaffMember staff;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private AuthorisationDesk authority;

    @Inject
    private WatchlistDesk watchlists;

    @Inject
    private AlertDesk alerts;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private IncidentDesk incidents;

    @Inject
    private RequestDesk requests;

    @Inject
    private StaffNotices notices;

    @Inject
    private OpenSteps steps;

    @Inject
    private LiveList running;

    @Inject
    private ListMatters matters;

    @Inject
    private StaffDesk accounts;

    @Inject
    private HeldAlertDesk held;

    @Inject
    private TestDesk tests;

    private final List<Task> tasks = new ArrayList<>();

    @PostConstruct
    void collect() {
        if (staff.isRequester()) {
            add("drafts", drafts(), "/operations/deployments/list.xhtml");
        }
        if (staff.isAuthoriser()) {
            add("authorise", authority.queue().size(), "/operations/authority/queue.xhtml");
        }
        collectAuthority();
        collectCommand();
        collectAdministration();
        if (staff.isListBuilder()) {
            add("build", openLists(), "/operations/watchlists/list.xhtml");
        }
        if (staff.isListChecker()) {
            add("seal", openLists(), "/operations/watchlists/list.xhtml");
        }
        if (staff.isAuthoriser() || staff.isSafeguarding()) {
            add("matters", matters.waiting(), "/operations/watchlists/list.xhtml");
        }
        if (staff.isOperator()) {
            add("live", running.getDeployments().size(), "/operations/live/list.xhtml");
        }
        if (staff.isEngagement()) {
            add("engage", alerts.awaitingEngagement().size(), "/operations/engagement/list.xhtml");
        }
        if (staff.isPublisher()) {
            add("publish", toPublish(), "/admin/publishing/list.xhtml");
        }
        if (staff.isDataProtection()) {
            tasks.add(new Task("retention", "", "/admin/retention/overview.xhtml"));
        }
        if (staff.isDataProtection()) {
            add("requests", requests.waiting(), "/admin/requests/list.xhtml");
        }
        if (staff.isOversight()) {
            add("incidents", incidents.waiting(), "/admin/incidents/list.xhtml");
        }
        collectAfterwards();
        if (staff.isAuditor()) {
            tasks.add(new Task("audit", "", "/admin/audit/log.xhtml"));
        }
    }

    private void collectAuthority() {
        if (staff.isUrgentAuthoriser()) {
            add("urgent", steps.of(DeploymentStep.AUTHORISE_ORALLY).size(), "/operations/authority/urgent.xhtml");
        }
        if (staff.isPreapprover()) {
            add("preapprove", steps.toPreapprove().size(), "/operations/authority/preapprove.xhtml");
        }
        if (staff.isAuthoriser()) {
            add("countersign", steps.toCountersign().size(), "/operations/authority/countersign.xhtml");
            add("review", steps.toReview().size(), "/operations/authority/review.xhtml");
        }
        if (staff.isAuthoriser() || staff.isSilver()) {
            add("vary", steps.of(DeploymentStep.VARY).size(), "/operations/authority/vary.xhtml");
        }
        if (staff.isAuthoriser() || staff.isUrgentAuthoriser()) {
            add("withhold", steps.of(DeploymentStep.WITHHOLD_NOTICE).size(), "/operations/authority/withhold.xhtml");
        }
    }

    private void collectAfterwards() {
        if (staff.isTestLeader()) {
            tasks.add(new Task("tests", "", "/operations/tests/walks.xhtml"));
        }
        if (staff.isEngagement() || staff.isAuthoriser()) {
            tasks.add(new Task("later", "", "/operations/outcomes/later.xhtml"));
        }
        if (staff.isDataProtection()) {
            add("held", held.held().size(), "/admin/held/list.xhtml");
        }
    }

    private void collectAdministration() {
        if (staff.isEngineer() || staff.isDataProtection() || staff.isAuditor()) {
            add("accounts", accounts.waiting().size(), "/admin/accounts/list.xhtml");
        }
    }

    private void collectCommand() {
        if (staff.isOnTheGround() || staff.isSilver()) {
            add("ground", steps.of(DeploymentStep.MAKE_READY).size(), "/operations/ground/list.xhtml");
        }
        if (staff.isCommander() || staff.isAuditor()) {
            add("halt", steps.of(DeploymentStep.ABORT).size(), "/operations/command/halt.xhtml");
        }
    }

    private void add(String key, long waiting, String path) {
        tasks.add(new Task(key, Long.toString(waiting), path));
    }

    /** Those sent back among them. */
    private long drafts() {
        return deployments.list().stream()
                .filter(deployment -> DeploymentStep.AMEND.allowedIn(deployment.state()))
                .count();
    }

    private long toPublish() {
        return publishing.items().stream()
                .filter(item -> item.resultsDue()
                        || item.noticePublishedAt() == null && DeploymentStep.ANNOUNCE.allowedIn(item.state()))
                .count();
    }

    private long openLists() {
        return watchlists.lists().stream()
                .filter(list -> list.state() == WatchlistState.BUILDING)
                .count();
    }

    /** What the person was told and has not said to have read. */
    public List<StaffNotice> getNotices() {
        return notices.mine();
    }

    public void read(long noticeId) {
        notices.read(noticeId);
    }

    /** Where the person is asked to be a test subject and has not answered. */
    public List<TestSubjectView> getAsked() {
        return tests.asked();
    }

    public String agree(long subjectId) {
        tests.agree(subjectId);
        Notice.afterRedirect("start.asked.agreed");
        return "start.xhtml?faces-redirect=true";
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
