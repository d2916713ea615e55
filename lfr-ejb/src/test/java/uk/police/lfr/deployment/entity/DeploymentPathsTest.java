package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.police.lfr.deployment.boundary.Sides;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.SideStore;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.LfrException;

/** Whatever people try in whatever order: nothing is live without authority, list, notice, readiness and window. */
class DeploymentPathsTest {
    private enum Verb {
        SUBMIT,
        SEND_BACK,
        AUTHORISE,
        SPEAK,
        COUNTERSIGN,
        LAPSE,
        ANNOUNCE,
        WITHHOLD,
        SEAL,
        MAKE_READY,
        START,
        PAUSE,
        RESUME,
        SUSPEND,
        LIFT,
        END,
        CANCEL,
        EXPIRE
    }

    private record Attempt(Verb verb, String person, int minute) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(Verb.class),
                        Arbitraries.of("ann", "bob", "cai"),
                        Arbitraries.integers().between(-30, 390))
                .as(Attempt::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(40);
    }

    /** Mostly in the order that leads to the street, so that many paths get there. */
    @Provide
    Arbitrary<List<Attempt>> nearlyRight() {
        List<Verb> way = List.of(
                Verb.SUBMIT,
                Verb.AUTHORISE,
                Verb.ANNOUNCE,
                Verb.SEAL,
                Verb.MAKE_READY,
                Verb.START,
                Verb.PAUSE,
                Verb.RESUME);
        Arbitrary<String> people = Arbitraries.of("ann", "bob", "cai");
        return Combinators.combine(
                        Arbitraries.of(Verb.class).list().ofSize(way.size()),
                        people.list().ofSize(way.size()),
                        Arbitraries.integers().between(0, 9).list().ofSize(way.size()),
                        Arbitraries.integers().between(-30, 390).list().ofSize(way.size()))
                .as((others, persons, dice, minutes) -> {
                    List<Attempt> path = new java.util.ArrayList<>();
                    for (int i = 0; i < way.size(); i++) {
                        Verb verb = dice.get(i) == 0 ? others.get(i) : way.get(i);
                        path.add(new Attempt(verb, persons.get(i), minutes.get(i)));
                    }
                    return path;
                });
    }

    @Property(tries = 2000)
    void noPathReachesTheStreetWithoutItsGuards(@ForAll("attempts") List<Attempt> attempts) {
        walk(attempts);
    }

    @Property(tries = 2000)
    void norDoesOneThatNearlyFollowsTheRules(@ForAll("nearlyRight") List<Attempt> attempts) {
        walk(attempts);
    }

    private static void walk(List<Attempt> attempts) {
        Walk walk = new Walk();
        for (Attempt attempt : attempts) {
            walk.tryTo(attempt);
            walk.check(attempt);
        }
    }

    private static final class Walk {
        private final Deployment deployment = DeploymentStates.deploymentIn(DeploymentState.DRAFT);
        private final Sides sides = Wiring.set(new Sides(), "sides", new SidesInMemory());
        private final Set<Verb> done = new HashSet<>();
        private final Set<String> deciders = new HashSet<>();
        private final Set<String> workers = new HashSet<>();
        private Instant started;

        Walk() {
            Wiring.set(sides, "clock", new uk.police.lfr.fixture.TestClock(Drafts.START));
            Wiring.set(sides, "refusals", new Unheard());
            sides.take(12, DeploymentStates.REQUESTER, Side.WORKS);
        }

        void tryTo(Attempt attempt) {
            Instant at = Drafts.START.plus(Duration.ofMinutes(attempt.minute()));
            try {
                step(attempt.verb(), attempt.person(), at);
                done.add(attempt.verb());
            } catch (LfrException refused) {
                // Refusals are what this is about; what they prevent is checked after each attempt.
                assertTrue(refused.key().startsWith("deployment."), refused.key());
            }
        }

        private void step(Verb verb, String person, Instant at) {
            switch (verb) {
                case SUBMIT -> deployment.submit(at);
                case SEND_BACK -> deciding(person, () -> deployment.sendBack(person, "why", at));
                case AUTHORISE -> deciding(person, () -> deployment.authorise(person, "why", at));
                case SPEAK -> deciding(
                        person, () -> deployment.authoriseOrally(person, "why", at, at.plusSeconds(3600)));
                case COUNTERSIGN -> deciding(person, () -> deployment.countersign(person, "why", at));
                case LAPSE -> deployment.lapse(at);
                case ANNOUNCE -> deployment.announce();
                case WITHHOLD -> deciding(person, deployment::withholdNotice);
                case SEAL -> working(person, () -> deployment.sealed(DeploymentStates.WATCHLIST));
                case MAKE_READY -> working(person, deployment::makeReady);
                case START -> working(person, () -> {
                    deployment.start(at);
                    started = at;
                });
                case PAUSE -> deployment.pause();
                case RESUME -> {
                    deployment.resume(at);
                    started = at;
                }
                case SUSPEND -> deployment.suspend();
                case LIFT -> deployment.liftSuspension();
                case END -> deployment.endDay("why", at);
                case CANCEL -> deployment.cancel("why", at);
                case EXPIRE -> deployment.expire("why", at);
            }
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
            assertTrue(done.contains(Verb.AUTHORISE) || done.contains(Verb.SPEAK), () -> "authority: " + last);
            assertTrue(done.contains(Verb.ANNOUNCE) || done.contains(Verb.WITHHOLD), () -> "notice: " + last);
            assertTrue(done.contains(Verb.SEAL), () -> "sealed list: " + last);
            assertTrue(done.contains(Verb.MAKE_READY), () -> "readiness: " + last);
            assertTrue(!started.isBefore(Drafts.START) && started.isBefore(Drafts.END), () -> "window: " + last);
        }
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
