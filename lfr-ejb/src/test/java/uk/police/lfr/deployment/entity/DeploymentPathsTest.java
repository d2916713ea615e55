package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.deployment.entity.DeploymentWalk.Attempt;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;

/** Whatever people try in whatever order: nothing is live without authority, list, notice, readiness and window. */
class DeploymentPathsTest {
    private static final Set<DeploymentState> STOOD_IN = EnumSet.noneOf(DeploymentState.class);

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(DeploymentStep.class),
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
        List<DeploymentStep> way = List.of(
                DeploymentStep.SUBMIT,
                DeploymentStep.AUTHORISE,
                DeploymentStep.ANNOUNCE,
                DeploymentStep.SEAL,
                DeploymentStep.MAKE_READY,
                DeploymentStep.START,
                DeploymentStep.PAUSE,
                DeploymentStep.RESUME);
        Arbitrary<String> people = Arbitraries.of("ann", "bob", "cai");
        return Combinators.combine(
                        Arbitraries.of(DeploymentStep.class).list().ofSize(way.size()),
                        people.list().ofSize(way.size()),
                        Arbitraries.integers().between(0, 9).list().ofSize(way.size()),
                        Arbitraries.integers().between(-30, 390).list().ofSize(way.size()))
                .as((others, persons, dice, minutes) -> {
                    List<Attempt> path = new java.util.ArrayList<>();
                    for (int i = 0; i < way.size(); i++) {
                        DeploymentStep step = dice.get(i) == 0 ? others.get(i) : way.get(i);
                        path.add(new Attempt(step, persons.get(i), minutes.get(i)));
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

    /** As many tries as each of the 23 states is walked from about a hundred times. */
    @Property(tries = 2300, edgeCases = EdgeCasesMode.NONE)
    void fromWhereverItStandsItGoesOnlyAsDrawn(
            @ForAll DeploymentState from, @ForAll("attempts") List<Attempt> attempts) {
        DeploymentWalk walk = new DeploymentWalk(from);
        for (Attempt attempt : attempts) {
            walk.tryTo(attempt);
        }
        STOOD_IN.add(from);
    }

    /** Runs after the properties, since a state that no path began in has not been tried. */
    @AfterContainer
    static void everyStateWasTried() {
        assertEquals(EnumSet.allOf(DeploymentState.class), STOOD_IN);
    }

    @Property(tries = 1000)
    void aSecondDayIsNotLiveBeforeTheFirstIsReviewed(@ForAll("attempts") List<Attempt> attempts) {
        DeploymentWalk walk = new DeploymentWalk(twoDays());
        for (Attempt attempt : attempts) {
            walk.tryTo(attempt);
            List<OperationalDay> days = walk.deployment().view().days();
            boolean secondIsLive = days.get(1).state() == DayState.LIVE;
            boolean firstReviewed = days.get(0).course().reviewedBy() != null
                    || days.get(0).course().startedAt() == null;
            assertTrue(!secondIsLive || firstReviewed, () -> "review of the first day: " + attempt);
        }
    }

    /** The first was live and has ended, and the second has its list. */
    private static Deployment twoDays() {
        Instant second = Drafts.START.plus(Duration.ofHours(3));
        Deployment deployment = new Deployment(
                Drafts.valid().on(List.of(new DayWindow(Drafts.START, second), new DayWindow(second, Drafts.END))),
                DeploymentStates.WATCHLIST,
                DeploymentStates.REQUESTER);
        Wiring.set(deployment, "id", 12L);
        long day = 1;
        for (Object planned : (Iterable<?>) Wiring.get(deployment, "days")) {
            Wiring.set(planned, "id", day++);
        }
        deployment.useList(2, DeploymentStates.WATCHLIST + 1);
        deployment.submit(Drafts.START);
        deployment.authorise(DeploymentStates.OFFICER, "necessary", Drafts.START);
        deployment.announce();
        deployment.sealed(DeploymentStates.WATCHLIST);
        deployment.sealed(DeploymentStates.WATCHLIST + 1);
        deployment.makeReady();
        deployment.start(Drafts.START);
        deployment.endDay("done", second);
        return deployment;
    }

    private static void walk(List<Attempt> attempts) {
        DeploymentWalk walk = new DeploymentWalk(DeploymentState.DRAFT);
        for (Attempt attempt : attempts) {
            walk.tryTo(attempt);
            walk.check(attempt);
        }
    }
}
