package uk.police.lfr.web.operations.footage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.footage.boundary.FootageDesk;
import uk.police.lfr.footage.contract.FootageSpace;

/** That the space for footage is running out, for those who would lose it. */
@Named
@RequestScoped
public class FootageWarning {

    private static final int PERCENT = 100;

    @Inject
    private FootageDesk desk;

    private FootageSpace space;

    @PostConstruct
    void read() {
        space = desk.space();
    }

    public boolean isFull() {
        return space.full();
    }

    public boolean isLow() {
        return space.nearlyFull() && !space.full();
    }

    public long getPercent() {
        return Math.round(space.share() * PERCENT);
    }

    /** At the rate of the last day; negative where nothing was recorded. */
    public long getDaysLeft() {
        return space.daysLeft();
    }
}
