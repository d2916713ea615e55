package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.reporting.boundary.ForceFiguresDesk;

/** The force's deployments by month. */
@Named("forceFigures")
@RequestScoped
public class ForceFiguresPage implements FigurePage {
    private static final List<Integer> RANGES = List.of(3, 12, 36);
    private static final int USUAL = 12;

    @Inject
    private ForceFiguresDesk desk;

    private int months = USUAL;
    private List<FigureTable> tables;

    @Override
    public List<FigureTable> getTables() {
        if (tables == null) {
            tables = ForceSheets.of(desk.lately(getMonths()));
        }
        return tables;
    }

    @Override
    public String getChoice() {
        return "months=" + getMonths();
    }

    public List<Integer> getRanges() {
        return RANGES;
    }

    public int getMonths() {
        return RANGES.contains(months) ? months : USUAL;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
