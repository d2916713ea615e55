package uk.police.lfr.web.operations.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.recognition.boundary.ScanRegister;
import uk.police.lfr.recognition.contract.TemplateAges;

/** How long templates and faces cut out of pictures lived, as rows that are a table and a plot at once. */
@Named("templateAges")
@RequestScoped
public class TemplateAgesChart {
    /** Where a row ends, in milliseconds; the last has no end. The promised times are among them. */
    private static final List<Integer> ENDS = List.of(5, 10, 20, 50, 100, 250, 500, 1000, Integer.MAX_VALUE);

    @Inject
    private ScanRegister scans;

    private List<Chart> charts;

    /** What lived. */
    public enum Kind {
        TEMPLATES,
        CROPS
    }

    /** One table and plot. */
    public record Chart(Kind kind, TemplateAges ages, List<Row> rows) {}

    /**
     * @param upToMillis null for those that lived longer than the row before
     * @param percent of all templates, 0 to 100
     */
    public record Row(Integer upToMillis, long templates, double percent, boolean late) {}

    public List<Chart> of(Long deploymentId) {
        if (charts == null) {
            charts = List.of(
                    chart(Kind.TEMPLATES, scans.ages(deploymentId)), chart(Kind.CROPS, scans.cropAges(deploymentId)));
        }
        return charts;
    }

    private static Chart chart(Kind kind, TemplateAges ages) {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int end : ENDS) {
            rows.add(row(ages, from, end));
            from = end;
        }
        return new Chart(kind, ages, rows);
    }

    static Row row(TemplateAges ages, int from, int end) {
        long templates = ages.steps().stream()
                .filter(step -> step.upToMillis() > from && step.upToMillis() <= end)
                .mapToLong(TemplateAges.Step::templates)
                .sum();
        double percent = ages.templates() == 0 ? 0 : Math.round(1000.0 * templates / ages.templates()) / 10.0;
        boolean open = end == Integer.MAX_VALUE;
        return new Row(open ? null : end, templates, percent, open || end > TemplateAges.ALL_BY.toMillis());
    }
}
