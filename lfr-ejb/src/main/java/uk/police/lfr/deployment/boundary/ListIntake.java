package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.watchlist.contract.EntryAuthorised;
import uk.police.lfr.watchlist.contract.EntryWithdrawn;
import uk.police.lfr.watchlist.contract.ImportStarted;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueSettled;
import uk.police.lfr.watchlist.contract.TemplatesTakenOver;
import uk.police.lfr.watchlist.contract.WatchlistSealed;

/** Hears, in its transaction, what is done to a day's list: who does it works on the deployment (rule R1). */
@Stateless
@PermitAll // Reached by events of steps that have asked for their roles.
public class ListIntake {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private Sides sides;

    public void on(@Observes ImportStarted started) {
        works(started.watchlistId(), started.actor());
    }

    public void on(@Observes EntryWithdrawn withdrawn) {
        works(withdrawn.watchlistId(), withdrawn.actor());
    }

    /** What only an authorising officer settles is settled on the officer's side, everything else on the other. */
    public void on(@Observes IssueSettled settled) {
        take(settled.watchlistId(), settled.actor(), side(settled.kind().settler()));
    }

    /** Rule R1: who adds a person to a sealed list did not build it. */
    public void on(@Observes EntryAuthorised added) {
        take(added.watchlistId(), added.actor(), Side.AUTHORISES);
    }

    public void on(@Observes TemplatesTakenOver taken) {
        works(taken.watchlistId(), taken.actor());
    }

    private static Side side(IssueKind.Settler settler) {
        return settler == IssueKind.Settler.AUTHORISING ? Side.AUTHORISES : Side.WORKS;
    }

    /** @throws uk.police.lfr.platform.contract.WrongState nothing is authorised yet by which one could seal */
    public void on(@Observes WatchlistSealed sealed) {
        works(sealed.watchlistId(), sealed.actor());
        deployments
                .withList(sealed.watchlistId())
                .ifPresent(id -> deployments.locked(id).sealed(sealed.watchlistId()));
    }

    private void works(long watchlistId, String person) {
        take(watchlistId, person, Side.WORKS);
    }

    private void take(long watchlistId, String person, Side side) {
        deployments.withList(watchlistId).ifPresent(id -> sides.take(id, person, side));
    }
}
