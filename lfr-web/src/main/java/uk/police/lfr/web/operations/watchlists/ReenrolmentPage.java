package uk.police.lfr.web.operations.watchlists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import uk.police.lfr.watchlist.boundary.ReenrolmentDesk;
import uk.police.lfr.watchlist.contract.ReenrolmentProgress;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.web.session.StaffMember;

/** How far the templates are that the models of this server make anew, and the word that a sealed list may go on. */
@Named("reenrolment")
@RequestScoped
public class ReenrolmentPage {

    @Inject
    private ReenrolmentDesk desk;

    @Inject
    private WatchlistPage page;

    @Inject
    private StaffMember staff;

    @Inject
    private Clock clock;

    private ReenrolmentProgress run;
    private Map<SealObstacle, Integer> obstacles;

    @PostConstruct
    void read() {
        run = desk.progress(page.getId()).orElse(null);
        obstacles = desk.waiting(page.getId()).orElse(null);
        if (isRunning()) {
            page.setFollowingTemplates(true);
        }
    }

    /** At the end the list's own parts of the page follow. */
    public void follow() {
        if (!isRunning()) {
            page.setFollowingTemplates(false);
            page.load();
            PrimeFaces.current().ajax().update("summary", "entries", "sealing");
        }
    }

    public String takeOver() {
        desk.takeOver(page.getId());
        return "watchlist.xhtml?faces-redirect=true&id=" + page.getId();
    }

    public boolean isShown() {
        return run != null || isWaiting();
    }

    public boolean isPresent() {
        return run != null;
    }

    public boolean isRunning() {
        return isPresent() && run.running();
    }

    /** Still true in the request that finds the run ended, so that this request is heard. */
    public boolean isFollowed() {
        return page.isFollowingTemplates();
    }

    /** Whether a sealed list is compared with nobody until somebody takes its new templates over. */
    public boolean isWaiting() {
        return obstacles != null;
    }

    public boolean isReady() {
        return isWaiting() && obstacles.isEmpty() && staff.isListChecker();
    }

    public List<Map.Entry<SealObstacle, Integer>> getObstacles() {
        return isWaiting() ? List.copyOf(obstacles.entrySet()) : List.of();
    }

    public ReenrolmentProgress getRun() {
        return run;
    }

    public double getRate() {
        return run.picturesPerSecond(clock.instant());
    }

    /** At the rate so far; null before there is one. */
    public Duration getTimeLeft() {
        return run.timeLeft(clock.instant());
    }
}
