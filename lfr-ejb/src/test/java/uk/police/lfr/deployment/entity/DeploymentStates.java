package uk.police.lfr.deployment.entity;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;

/** Deployments brought into each state by the steps that lead there, for tests of any capability. */
public final class DeploymentStates {
    public static final String REQUESTER = "requester";
    public static final String OFFICER = "officer";
    public static final long WATCHLIST = 5;

    private static final Instant BEFORE = Drafts.START.minus(Duration.ofDays(1));

    private DeploymentStates() {}

    /** Number 12, list 5, in the window of {@link Drafts}. */
    public static Deployment deploymentIn(DeploymentState state) {
        Deployment deployment = new Deployment(Drafts.valid(), WATCHLIST, REQUESTER);
        Wiring.set(deployment, "id", 12L);
        long camera = 1;
        for (Object planned : (Iterable<?>) Wiring.get(deployment, "cameras")) {
            Wiring.set(planned, "id", camera++);
        }
        lead(deployment, state);
        return deployment;
    }

    private static void lead(Deployment deployment, DeploymentState state) {
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> deployment.submit(BEFORE);
            case CANCELLED -> deployment.cancel("rain", BEFORE);
            case AUTHORISED -> {
                deployment.submit(BEFORE);
                deployment.authorise(OFFICER, "necessary and proportionate", BEFORE);
            }
            case REFUSED -> {
                deployment.submit(BEFORE);
                deployment.refuse(OFFICER, "not necessary", BEFORE);
            }
            case LIVE -> {
                lead(deployment, DeploymentState.AUTHORISED);
                deployment.start(Drafts.START);
            }
            case ENDED -> {
                lead(deployment, DeploymentState.LIVE);
                deployment.end("done", Drafts.START.plus(Duration.ofHours(1)));
            }
            case PURGED -> {
                lead(deployment, DeploymentState.ENDED);
                deployment.purged();
            }
        }
    }
}
