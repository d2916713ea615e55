package uk.police.lfr.web.operations.tests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.police.lfr.alert.boundary.TestDesk;
import uk.police.lfr.alert.contract.TestPassView;
import uk.police.lfr.alert.contract.TestSubjectView;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.deployment.contract.DeploymentSummary;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.operations.DeploymentWork;

/** The test subjects of a deployment and their walks: who agreed, what is planned, who sets out, who was found. */
@Named
@ViewScoped
public class TestWalks extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private TestDesk desk;

    @Inject
    private DutyDesk duties;

    @Inject
    private Clock clock;

    private transient List<TestSubjectView> subjects;
    private String personRef;
    private String username;
    private Long subject;
    private LocalDateTime at;
    private String direction;
    private String wearing;
    private boolean asAlert;

    public String register() {
        desk.register(number(), personRef, username);
        return again("tests.walks.registered");
    }

    public String plan() {
        desk.plan(subject, PoliceTime.instant(at), direction, wearing, asAlert);
        return again("tests.walks.planned");
    }

    public String setOut(TestPassView walk) {
        desk.walk(walk.id());
        return again("tests.walks.setOut.done");
    }

    private String again(String notice) {
        Notice.afterRedirect(notice);
        return "walks.xhtml?faces-redirect=true&id=" + number();
    }

    @Override
    public List<DeploymentSummary> getOpen() {
        return duties.open();
    }

    public List<TestSubjectView> getSubjects() {
        if (subjects == null) {
            subjects = desk.subjects(number());
        }
        return subjects;
    }

    /** Those who agreed themselves: nobody else may be sent past the cameras. */
    public List<TestSubjectView> getWilling() {
        return getSubjects().stream().filter(TestSubjectView::agreed).toList();
    }

    public List<TestPassView> getWalks() {
        return desk.passes(number());
    }

    /** Subjects are named before the deployment begins, so that no alert can be taken out of its figures afterwards. */
    public boolean isBegun() {
        return getDeployment().startedAt() != null;
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Long getSubject() {
        return subject;
    }

    public void setSubject(Long subject) {
        this.subject = subject;
    }

    /** The next full minute where nothing was typed. */
    public LocalDateTime getAt() {
        return at == null
                ? PoliceTime.local(clock.instant())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .plusMinutes(1)
                : at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    /** Whether operators are to judge it like any alert. */
    public boolean isAsAlert() {
        return asAlert;
    }

    public void setAsAlert(boolean asAlert) {
        this.asAlert = asAlert;
    }

    public String getWearing() {
        return wearing;
    }

    public void setWearing(String wearing) {
        this.wearing = wearing;
    }
}
