package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicTotals;

/** What was published of all deployments, added up by year, and each beside the others as bars. */
@Named
@RequestScoped
public class StatisticsPage {

    /** As many rows as a screen or two. The whole is in the list of deployments. */
    private static final int CHARTED = 20;

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private List<PublicTotals> totals;
    private TotalsTable table;
    private List<DeploymentText> reported;
    private List<FigureBars> charts;

    @PostConstruct
    void read() {
        PublicWords words = new PublicWords(page.getLanguage());
        List<PublicDeployment> all = register.all();
        totals = register.totals(all);
        table = new TotalsTable(totals, words);
        reported = all.stream()
                .filter(deployment -> deployment.resultsPublishedAt() != null && !deployment.history())
                .limit(CHARTED)
                .map(deployment -> new DeploymentText(deployment, page.getLanguage()))
                .toList();
        charts = List.of(
                FigureBars.of(words.text("statistics.chart.faces"), "faces", reported, "faces.seen"),
                FigureBars.of(words.text("statistics.chart.alerts"), "alerts", reported, "alerts.total"));
    }

    /** Whether results of any deployment are published. */
    public boolean isAnyResults() {
        return totals.get(0).deployments() > 0;
    }

    public TotalsTable getTable() {
        return table;
    }

    /** The newest deployments whose results are published, newest first. */
    public List<DeploymentText> getReported() {
        return reported;
    }

    public List<FigureBars> getCharts() {
        return charts;
    }
}
