package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import uk.police.lfr.alert.boundary.AccuracyDesk;
import uk.police.lfr.platform.contract.ForceTime;

/** How right the deployments of a year were, and for whom. */
@Named("accuracyFigures")
@RequestScoped
public class AccuracyFiguresPage implements FigurePage {
    private static final int YEARS = 4;

    @Inject
    private AccuracyDesk desk;

    @Inject
    private Clock clock;

    private int year;
    private List<FigureTable> tables;

    @Override
    public List<FigureTable> getTables() {
        if (tables == null) {
            tables = AccuracySheets.of(desk.over(getYear()));
        }
        return tables;
    }

    @Override
    public String getChoice() {
        return "year=" + getYear();
    }

    /** Newest first. */
    public List<Integer> getYears() {
        int now = thisYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> now - ago).toList();
    }

    private int thisYear() {
        return ForceTime.date(clock.instant()).getYear();
    }

    public int getYear() {
        return getYears().contains(year) ? year : thisYear();
    }

    public void setYear(int year) {
        this.year = year;
    }
}
