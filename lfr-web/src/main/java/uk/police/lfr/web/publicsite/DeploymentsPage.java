package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.PoliceTime;

/** All published deployments as one table, filtered by a form and sorted by links, both plain addresses. */
@Named
@RequestScoped
public class DeploymentsPage {

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    @Inject
    private HttpServletRequest request;

    private PublicWords words;
    private DeploymentFilter filter;
    private List<PublicDeployment> all;
    private List<DeploymentText> found;
    private PlaceMap map;

    /** A possible answer of the form. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A column's head.
     *
     * @param query the same list sorted by it
     * @param sorted {@code ascending}, {@code descending}, or null where it is not sorted by this
     */
    public record Head(String label, String query, String sorted) {}

    @PostConstruct
    void read() {
        words = new PublicWords(page.getLanguage());
        filter = DeploymentFilter.of(request);
        all = register.all();
        found = filter.apply(all, page.getLanguage()).stream()
                .map(deployment -> new DeploymentText(deployment, page.getLanguage()))
                .toList();
        map = PlaceMap.of(found);
    }

    public List<DeploymentText> getFound() {
        return found;
    }

    /** Where those were that are shown. */
    public PlaceMap getMap() {
        return map;
    }

    /** How many of how many are shown. */
    public String getCount() {
        return words.text("deployments.count", found.size(), all.size());
    }

    /** Whether there is anything that a filter could leave out. */
    public boolean isAnyPublished() {
        return !all.isEmpty();
    }

    public String getWords() {
        return filter.words();
    }

    public List<Choice> getWhen() {
        return withAll(
                filter.when() == null,
                Arrays.stream(DeploymentFilter.When.values())
                        .map(when -> choice(when, "deployments.when.", when == filter.when())));
    }

    public List<Choice> getPurposes() {
        return withAll(
                filter.purpose() == null,
                Arrays.stream(PurposeLimb.values()).map(limb -> choice(limb, "purpose.", limb == filter.purpose())));
    }

    /** The years in which there was or will be one, newest first. */
    public List<Choice> getYears() {
        return withAll(
                filter.year() == null,
                all.stream()
                        .map(deployment -> PoliceTime.day(deployment.start()).getYear())
                        .distinct()
                        .map(year -> new Choice(year.toString(), year.toString(), year.equals(filter.year()))));
    }

    private Choice choice(Enum<?> constant, String key, boolean chosen) {
        return new Choice(DeploymentFilter.lower(constant), words.text(key + constant.name()), chosen);
    }

    private List<Choice> withAll(boolean none, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", words.text("deployments.all"), none)), choices)
                .toList();
    }

    public List<Head> getHeads() {
        return Arrays.stream(DeploymentFilter.Column.values())
                .map(column -> new Head(
                        words.text("deployments.column." + column.name()),
                        filter.sortedBy(column),
                        column != filter.column() ? null : filter.backwards() ? "descending" : "ascending"))
                .toList();
    }
}
