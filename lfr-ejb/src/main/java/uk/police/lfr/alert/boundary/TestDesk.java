package uk.police.lfr.alert.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.alert.contract.TestPassView;
import uk.police.lfr.alert.contract.TestRecall;
import uk.police.lfr.alert.contract.TestStep;
import uk.police.lfr.alert.contract.TestSubjectView;
import uk.police.lfr.alert.control.TestBook;
import uk.police.lfr.alert.control.TestRecognition;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.RefusalDesk;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.boundary.SealedLists;

/** The test list: staff who agreed to walk past, so that it is known how many listed people are recognised. */
@Stateless
@RolesAllowed({Roles.ENGINEER, Roles.SILVER, Roles.BRONZE})
public class TestDesk {
    private static final int LONGEST = 200;
    private static final int LONGEST_USERNAME = 60;

    @Inject
    private TestBook book;

    @Inject
    private TestRecognition recognition;

    @Inject
    private SealedLists watchlists;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private StaffRegister staff;

    @Inject
    private RefusalDesk refusals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<TestStep> steps;

    /**
     * Says that a person on the deployment's list is a member of staff, before the deployment begins.
     *
     * @param personRef the number under which the list has them; the list itself is not shown
     * @return the subject's number
     */
    @RolesAllowed(Roles.ENGINEER)
    public long register(long deploymentId, String personRef, String username) {
        DeploymentView deployment = deployments.view(deploymentId);
        if (deployment.startedAt() != null) {
            throw new WrongState("alert.test_too_late", deploymentId);
        }
        String name = required("username", username, LONGEST_USERNAME);
        if (staff.find(name).isEmpty()) {
            throw new InvalidInput("username", "alert.test_nobody", name);
        }
        long entryId = watchlists
                .entryOf(deployment.watchlistId(), required("personRef", personRef))
                .orElseThrow(() -> notListed(deploymentId, personRef));
        if (book.subjects(deploymentId).stream().anyMatch(subject -> subject.entryId() == entryId)) {
            throw new WrongState("alert.test_registered", personRef.strip());
        }
        TestSubject subject = new TestSubject(deploymentId, entryId, name, caller.name());
        book.keep(subject);
        tell(deploymentId, "registered", subject.id());
        return subject.id();
    }

    /** Who is on a list is not this desk's to tell: whoever asks around is in the log. */
    private InvalidInput notListed(long deploymentId, String personRef) {
        refusals.refused("test subject not on the list of deployment " + deploymentId);
        return new InvalidInput("personRef", "alert.no_such_entry", personRef.strip());
    }

    /** The member of staff agrees, signed in as themselves. */
    @PermitAll // Whoever is named as a subject, whatever their role; the entity admits nobody else.
    public void agree(long subjectId) {
        TestSubject subject = book.subject(subjectId);
        if (deployments.view(subject.deploymentId()).startedAt() != null) {
            throw new WrongState("alert.test_too_late", subject.deploymentId());
        }
        subject.confirm(caller.name());
        tell(subject.deploymentId(), "agreed", subjectId);
    }

    /**
     * @param asAlert whether operators are to judge it like any alert, and are told afterwards that it was a test
     * @return the pass's number
     */
    public long plan(long subjectId, Instant at, String direction, String wearing, boolean asAlert) {
        TestSubject subject = book.subject(subjectId);
        if (!subject.confirmed()) {
            throw new WrongState("alert.test_not_agreed", subjectId);
        }
        TestPass pass =
                new TestPass(subject, at, required("direction", direction), required("wearing", wearing), asAlert);
        book.keep(pass);
        tell(subject.deploymentId(), "planned", pass.id());
        return pass.id();
    }

    /** The subject sets out now. */
    public void walk(long passId) {
        TestPass pass = book.pass(passId);
        pass.walk(clock.instant());
        tell(pass.deploymentId(), "walked", passId);
    }

    /** Of a deployment, in the order in which they were registered. */
    public List<TestSubjectView> subjects(long deploymentId) {
        return book.subjects(deploymentId).stream().map(TestSubject::view).toList();
    }

    /** Where the caller is asked to walk, has not answered, and can still agree. */
    @PermitAll // Each sees their own name alone.
    public List<TestSubjectView> asked() {
        return book.asked(caller.name()).stream()
                .filter(subject -> deployments.view(subject.deploymentId()).startedAt() == null)
                .map(TestSubject::view)
                .toList();
    }

    /** In the order in which they are planned. */
    public List<TestPassView> passes(long deploymentId) {
        return book.passes(deploymentId).stream().map(TestPass::view).toList();
    }

    /** How often subjects were recognised, today and in all. */
    public TestRecall recall(long deploymentId) {
        return recognition.recall(deploymentId, clock.instant());
    }

    private static String required(String field, String text) {
        return required(field, text, LONGEST);
    }

    private static String required(String field, String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new InvalidInput(field, "alert.test_text", longest);
        }
        return text.strip();
    }

    private void tell(long deploymentId, String step, long number) {
        steps.fire(new TestStep(caller.name(), deploymentId, step, number));
    }
}
