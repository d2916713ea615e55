package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.reporting.boundary.SystemDesk;
import uk.police.lfr.reporting.contract.SystemFigures;

/** How the system is doing now. */
@Named("systemFigures")
@RequestScoped
public class SystemFiguresPage implements FigurePage {
    @Inject
    private SystemDesk desk;

    private SystemFigures figures;

    @Override
    public List<FigureTable> getTables() {
        return SystemSheets.of(figures());
    }

    @Override
    public String getChoice() {
        return "now";
    }

    public Instant getAt() {
        return figures().at();
    }

    private SystemFigures figures() {
        if (figures == null) {
            figures = desk.now();
        }
        return figures;
    }
}
