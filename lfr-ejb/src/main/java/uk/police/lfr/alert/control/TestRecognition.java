package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.alert.contract.TestAlertFound;
import uk.police.lfr.alert.contract.TestRecall;
import uk.police.lfr.alert.entity.TestPass;
import uk.police.lfr.alert.entity.TestSubject;
import uk.police.lfr.platform.contract.ForceTime;

/** Takes test subjects out of the alerts, and counts on how many of their walks they were recognised. */
@Dependent
public class TestRecognition {
    @Inject
    private TestBook book;

    @Inject
    private Event<TestAlertFound> found;

    /** The test subject behind an entry: whoever is one raises no alert of the public. */
    public Optional<TestSubject> subject(long deploymentId, long entryId) {
        return book.confirmed(deploymentId, entryId);
    }

    /** @return the walk on which the subject was found now for the first time */
    public Optional<TestPass> sighted(TestSubject walker, Instant at) {
        walker.seen();
        Optional<TestPass> walk =
                book.passesOf(walker).stream().filter(pass -> pass.found(at)).findFirst();
        found.fire(new TestAlertFound(walker.deploymentId(), walker.id(), walk.isPresent()));
        return walk;
    }

    /** Walks on which a subject was found and that operators were given to judge. */
    public int shown(long deploymentId) {
        return (int) book.passes(deploymentId).stream()
                .filter(TestPass::asAlert)
                .filter(TestPass::alerted)
                .count();
    }

    /** The true recognition rate: walks on which the subject was recognised, of all that were walked. */
    public Proportion recognised(long deploymentId) {
        return recognised(book.passes(deploymentId).stream());
    }

    /** Subjects who agreed themselves, which they can only before the deployment begins. */
    public int agreed(long deploymentId) {
        return (int) book.subjects(deploymentId).stream()
                .filter(TestSubject::confirmed)
                .count();
    }

    /**
     * Passages of test subjects in which a camera found them, on a walk or not: as many faces were scanned that are
     * nobody's of the public. Whoever was missed cannot be told from others.
     */
    public long found(long deploymentId) {
        return book.subjects(deploymentId).stream()
                .mapToLong(TestSubject::found)
                .sum();
    }

    /** How the test stands now. */
    public TestRecall recall(long deploymentId, Instant now) {
        List<TestPass> passes = book.passes(deploymentId);
        List<TestSubject> subjects = book.subjects(deploymentId);
        return new TestRecall(
                agreed(deploymentId),
                (int) passes.stream().filter(pass -> !pass.walked()).count(),
                (int) passes.stream().filter(pass -> pass.underWay(now)).count(),
                recognised(passes.stream().filter(pass -> pass.walkedOn(ForceTime.date(now)))),
                recognised(passes.stream()),
                subjects.stream().mapToInt(TestSubject::found).sum());
    }

    private static Proportion recognised(Stream<TestPass> passes) {
        List<TestPass> walked = passes.filter(TestPass::walked).toList();
        return new Proportion(walked.stream().filter(TestPass::alerted).count(), walked.size());
    }
}
