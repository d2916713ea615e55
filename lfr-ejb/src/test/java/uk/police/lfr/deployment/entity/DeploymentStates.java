package uk.police.lfr.deployment.entity;

import static uk.police.lfr.deployment.contract.DeploymentState.*;

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

    /** When an oral authority of {@link #deploymentIn} lapses. */
    static final Instant SPOKEN_UNTIL = BEFORE.plus(Duration.ofHours(4));

    private static final Instant OVER = Drafts.START.plus(Duration.ofHours(1));

    private DeploymentStates() {}

    /** Number 12, list 5, in the window of {@link Drafts}. */
    public static Deployment deploymentIn(DeploymentState state) {
        Deployment deployment = new Deployment(Drafts.valid(), WATCHLIST, REQUESTER);
        Wiring.set(deployment, "id", 12L);
        long camera = 1;
        for (Object planned : (Iterable<?>) Wiring.get(deployment, "cameras")) {
            Wiring.set(planned, "id", camera++);
        }
        long day = 1;
        for (Object planned : (Iterable<?>) Wiring.get(deployment, "days")) {
            Wiring.set(planned, "id", day++);
        }
        lead(deployment, state);
        return deployment;
    }

    private static void lead(Deployment deployment, DeploymentState state) {
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> deployment.submit(BEFORE);
            case RETURNED -> after(deployment, SUBMITTED).sendBack(OFFICER, "say more on the place", BEFORE);
            case REFUSED -> after(deployment, SUBMITTED).refuse(OFFICER, "not necessary", BEFORE);
            case AUTHORISED -> after(deployment, SUBMITTED).authorise(OFFICER, "necessary", BEFORE);
            case ANNOUNCED -> after(deployment, AUTHORISED).announce();
            case NOTICE_WITHHELD -> after(deployment, AUTHORISED).withholdNotice();
            case WATCHLIST_SEALED -> after(deployment, ANNOUNCED).sealed(WATCHLIST);
            case READY -> after(deployment, WATCHLIST_SEALED).makeReady();
            case LIVE -> after(deployment, READY).start(Drafts.START);
            case PAUSED -> after(deployment, LIVE).pause();
            case SUSPENDED -> after(deployment, LIVE).suspend();
            case ENDED -> after(deployment, LIVE).endDay("done", OVER);
            case ABORTED -> after(deployment, LIVE).abort("no camera", OVER);
            case CANCELLED -> deployment.cancel("rain", BEFORE);
            case EXPIRED -> after(deployment, AUTHORISED).expire("unused", Drafts.END);
            case PURGING -> after(deployment, ENDED).beginPurge();
            case PURGED -> after(deployment, PURGING).purged();
            case REVIEWED -> after(deployment, PURGED).review(OFFICER, "it met its aim", OVER);
            case RESULTS_PUBLISHED -> after(deployment, REVIEWED).resultsPublished();
            case CLOSED -> after(deployment, RESULTS_PUBLISHED).close(OVER);
            case ORAL_AUTHORISED -> deployment.authoriseOrally(OFFICER, "a life is in danger", BEFORE, SPOKEN_UNTIL);
            case LAPSED -> after(deployment, ORAL_AUTHORISED).lapse(SPOKEN_UNTIL);
        }
    }

    private static Deployment after(Deployment deployment, DeploymentState state) {
        lead(deployment, state);
        return deployment;
    }
}
