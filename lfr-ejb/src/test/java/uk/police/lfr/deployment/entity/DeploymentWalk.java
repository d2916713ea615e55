package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.deployment.boundary.Sides;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.deployment.control.SideStore;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.watchlist.contract.Category;

/** A deployment on which people try steps in any order; refusals are what it is about, and they change nothing. */
final class DeploymentWalk {
    /** Who tries what, so many minutes after the start of the window. */
    record Attempt(DeploymentStep step, String person, int minute) {}

    /** Where a step leads besides what is drawn for most; its guard in {@link DeploymentStep} says when. */
    private static final Map<DeploymentStep, Set<DeploymentState>> ELSEWHERE = Map.of(
            DeploymentStep.COUNTERSIGN,
            Set.of(DeploymentState.AUTHORISED),
            DeploymentStep.END_DAY,
            Set.of(DeploymentState.ANNOUNCED, DeploymentState.NOTICE_WITHHELD, DeploymentState.WATCHLIST_SEALED),
            DeploymentStep.CANCEL,
            Set.of(DeploymentState.ENDED),
            DeploymentStep.EXPIRE,
            Set.of(DeploymentState.ENDED),
            DeploymentStep.ANNOUNCE,
            Set.of(DeploymentState.WATCHLIST_SEALED),
            DeploymentStep.WITHHOLD_NOTICE,
            Set.of(DeploymentState.WATCHLIST_SEALED));

    private final Deployment deployment;
    private final Sides sides = Wiring.set(new Sides(), "sides", new SidesInMemory());
    private final Set<DeploymentStep> done = new HashSet<>();
    private final Set<String> deciders = new HashSet<>();
    private final Set<String> workers = new HashSet<>();
    private Instant started;

    DeploymentWalk(DeploymentState from) {
        this(DeploymentStates.deploymentIn(from));
    }

    DeploymentWalk(Deployment deployment) {
        this.deployment = deployment;
        Wiring.set(sides, "clock", new uk.police.lfr.fixture.TestClock(Drafts.START));
        Wiring.set(sides, "refusals", new Unheard());
        Wiring.set(sides, "lending", new uk.police.lfr.fixture.OwnForce());
        sides.take(12, DeploymentStates.REQUESTER, Side.WORKS);
    }

    Deployment deployment() {
        return deployment;
    }

    void tryTo(Attempt attempt) {
        Instant at = Drafts.START.plus(Duration.ofMinutes(attempt.minute()));
        DeploymentState before = deployment.state();
        try {
            step(attempt.step(), attempt.person(), at);
            done.add(attempt.step());
            requireDrawn(attempt.step(), before);
        } catch (LfrException refused) {
            // Refusals are what this is about; what they prevent is checked after each attempt.
            assertTrue(refused.key().startsWith("deployment."), refused.key());
            assertEquals(before, deployment.state(), "what is refused changes nothing");
        }
    }

    /** A list may be sealed before the notice is settled: then the deployment does not move. */
    private void requireDrawn(DeploymentStep step, DeploymentState before) {
        DeploymentState after = deployment.state();
        if (step == DeploymentStep.SEAL && after == before) {
            return;
        }
        assertTrue(step.allowedIn(before), () -> step + " from " + before);
        boolean drawn = after == step.to()
                || step.to() == null && after == before
                || ELSEWHERE.getOrDefault(step, Set.of()).contains(after);
        assertTrue(drawn, () -> step + " from " + before + " to " + after);
    }

    private void step(DeploymentStep step, String person, Instant at) {
        switch (step) {
            case AMEND -> deployment.amend(Drafts.valid(), at);
            case SUBMIT -> deployment.submit(at);
            case RETURN -> deciding(person, () -> deployment.sendBack(person, "why", at));
            case REFUSE -> deciding(person, () -> deployment.refuse(person, "why", at));
            case AUTHORISE -> deciding(person, () -> deployment.authorise(person, "why", at));
            case AUTHORISE_ORALLY -> deciding(
                    person, () -> deployment.authoriseOrally(person, "why", at, at.plusSeconds(3600)));
            case COUNTERSIGN -> deciding(person, () -> deployment.countersign(person, "why", at));
            case LAPSE -> deployment.lapse(at);
            case VARY -> deciding(person, () -> deployment.vary(narrower()));
            case ANNOUNCE -> deployment.announce();
            case WITHHOLD_NOTICE -> deciding(person, deployment::withholdNotice);
            case SEAL -> working(person, () -> deployment.sealed(DeploymentStates.WATCHLIST));
            case MAKE_READY -> working(person, deployment::makeReady);
            case START -> working(person, () -> live(at, () -> deployment.start(at)));
            case PAUSE -> deployment.pause();
            case RESUME -> working(person, () -> live(at, () -> deployment.resume(at)));
            case SUSPEND -> deployment.suspend();
            case LIFT -> deployment.liftSuspension();
            case END_DAY -> deployment.endDay("why", at);
            case ABORT -> deployment.abort("a fault", at);
            case CANCEL -> deployment.cancel("why", at);
            case EXPIRE -> deployment.expire("why", at);
            case BEGIN_PURGE -> deployment.beginPurge();
            case FINISH_PURGE -> deployment.purged();
            case REVIEW -> deciding(person, () -> deployment.review(person, "words", at));
            case PUBLISH_RESULTS -> deployment.resultsPublished();
            case CLOSE -> deployment.close(at);
        }
    }

    /** Whoever goes live does so under an authority that holds at that moment. */
    private void live(Instant at, Runnable step) {
        Instant ends = deployment.authorityEnds();
        step.run();
        assertTrue(at.isBefore(ends), "live after its authority");
        assertTrue(deployment.authorisedAt(at), "live without authority");
        started = at;
    }

    private Variation narrower() {
        OperationalDay day = deployment.dayInHand();
        return new Variation(
                day.start(), day.end(), 0.7, Set.of("Gate 1"), new ListTerms(10, Set.of(Category.WANTED_COURT)));
    }

    private void deciding(String person, Runnable step) {
        take(person, Side.AUTHORISES, step);
        deciders.add(person);
    }

    private void working(String person, Runnable step) {
        take(person, Side.WORKS, step);
        workers.add(person);
    }

    /** As the desks do it: the side first, and none is kept if the step is refused. */
    private void take(String person, Side side, Runnable step) {
        SidesInMemory kept = (SidesInMemory) Wiring.get(sides, "sides");
        Map<String, Side> before = new HashMap<>(kept.taken);
        try {
            sides.take(12, person, side);
            step.run();
        } catch (LfrException refused) {
            kept.taken.clear();
            kept.taken.putAll(before);
            throw refused;
        }
    }

    void check(Attempt last) {
        Set<String> both = new HashSet<>(deciders);
        both.retainAll(workers);
        assertEquals(Set.of(), both, "nobody decides and works");
        if (deployment.state() != DeploymentState.LIVE) {
            assertTrue(!deployment.authorisedAt(Drafts.START), "no authority but live");
            return;
        }
        assertTrue(
                done.contains(DeploymentStep.AUTHORISE) || done.contains(DeploymentStep.AUTHORISE_ORALLY),
                () -> "authority: " + last);
        assertTrue(
                done.contains(DeploymentStep.ANNOUNCE) || done.contains(DeploymentStep.WITHHOLD_NOTICE),
                () -> "notice: " + last);
        assertTrue(done.contains(DeploymentStep.SEAL), () -> "sealed list: " + last);
        assertTrue(done.contains(DeploymentStep.MAKE_READY), () -> "readiness: " + last);
        assertTrue(!started.isBefore(Drafts.START) && started.isBefore(Drafts.END), () -> "window: " + last);
    }

    private static final class Unheard extends uk.police.lfr.deployment.boundary.SideRefusals {
        @Override
        public void refused(long deploymentId, String username, Side wanted) {
            // SidesTest hears them.
        }
    }

    private static final class SidesInMemory extends SideStore {
        private final Map<String, Side> taken = new HashMap<>();

        @Override
        public java.util.Optional<Side> sideOf(long deploymentId, String username) {
            return java.util.Optional.ofNullable(taken.get(username));
        }

        @Override
        public void keep(long deploymentId, String username, Side side, Instant at) {
            taken.put(username, side);
        }
    }
}
