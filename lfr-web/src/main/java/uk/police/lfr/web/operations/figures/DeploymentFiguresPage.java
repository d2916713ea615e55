package uk.police.lfr.web.operations.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import uk.police.lfr.reporting.boundary.DeploymentFiguresDesk;
import uk.police.lfr.reporting.contract.DeploymentFigures;

/** One deployment in figures, and one of its days over time. */
@Named("deploymentFigures")
@RequestScoped
public class DeploymentFiguresPage implements FigurePage {
    @Inject
    private DeploymentFiguresDesk desk;

    private long id;
    private String day;
    private DeploymentFigures figures;

    public void load() {
        figures = desk.of(id, date());
    }

    /** What is no day shows the last one. */
    private LocalDate date() {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    public List<FigureTable> getTables() {
        return DeploymentSheets.of(getFigures());
    }

    @Override
    public String getChoice() {
        LocalDate shown = getFigures().day();
        return "id=" + id + (shown == null ? "" : "&day=" + shown);
    }

    public DeploymentFigures getFigures() {
        if (figures == null) {
            load();
        }
        return figures;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
