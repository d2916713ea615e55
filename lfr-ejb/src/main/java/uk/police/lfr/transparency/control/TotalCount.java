package uk.police.lfr.transparency.control;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicTotals;
import uk.police.lfr.transparency.contract.PublicTotals.Share;
import uk.police.lfr.transparency.contract.PublicTotals.Sum;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;

/** Adds up what was published, and nothing else: whoever has the table can add it up again. */
public final class TotalCount {
    /** Counts that can be added up over deployments. List sizes cannot: the same person may be on two lists. */
    static final List<String> COLUMNS = List.of(
            "faces.seen",
            "alerts.total",
            "alerts.true_confirmed",
            "alerts.true_unconfirmed",
            "alerts.false_confirmed",
            "alerts.false_unconfirmed",
            "engagements.total",
            "engagements.false",
            "outcomes.arrest");

    static final List<String> RATES =
            List.of("false_per_face", "false_per_alert", "wrong_per_engagement", "arrests_per_true_alert");

    private static final String RECOGNISED = "trr";

    private TotalCount() {}

    /** All years together first, then each year, newest first. Deployments without results, and those before this system, are in none. */
    public static List<PublicTotals> of(Collection<PublicDeployment> deployments) {
        List<PublicDeployment> reported = deployments.stream()
                .filter(deployment -> deployment.resultsPublishedAt() != null && !deployment.history())
                .toList();
        Map<Integer, List<PublicDeployment>> years = reported.stream()
                .collect(Collectors.groupingBy(
                        deployment -> year(deployment.start()),
                        () -> new TreeMap<Integer, List<PublicDeployment>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return Stream.concat(
                        Stream.of(totals(null, reported)),
                        years.entrySet().stream().map(year -> totals(year.getKey(), year.getValue())))
                .toList();
    }

    private static int year(Instant start) {
        return start.atZone(ForceTime.ZONE).getYear();
    }

    private static PublicTotals totals(Integer year, List<PublicDeployment> deployments) {
        List<RecordDocument> documents =
                deployments.stream().map(PublicDeployment::document).toList();
        Map<String, Sum> sums = new LinkedHashMap<>();
        COLUMNS.forEach(column -> sums.put(column, sum(documents, column)));
        Map<String, Share> shares = new LinkedHashMap<>();
        RATES.forEach(rate -> shares.put(
                rate,
                share(documents, RecordColumns.rate(rate, "numerator"), RecordColumns.rate(rate, "denominator"))));
        shares.put(RECOGNISED, share(documents, "trr.seeded_alerts", "trr.seeded_passes"));
        return new PublicTotals(year, deployments.size(), sums, shares);
    }

    private static Sum sum(List<RecordDocument> documents, String column) {
        List<Long> known = documents.stream()
                .map(document -> document.figure(column).value())
                .filter(Objects::nonNull)
                .toList();
        Figure total = known.isEmpty() && !documents.isEmpty()
                ? Figure.NOT_RECORDED
                : Figure.of(known.stream().mapToLong(Long::longValue).sum());
        return new Sum(total, documents.size() - known.size());
    }

    private static Share share(List<RecordDocument> documents, String numerator, String denominator) {
        long part = 0;
        long whole = 0;
        for (RecordDocument document : documents) {
            Long counted = document.figure(numerator).value();
            Long of = document.figure(denominator).value();
            if (counted != null && of != null) {
                part += counted;
                whole += of;
            }
        }
        Proportion share = new Proportion(part, whole);
        return new Share(part, whole, orNull(share.value()), orNull(share.low()), orNull(share.high()));
    }

    private static Double orNull(OptionalDouble number) {
        return number.isEmpty() ? null : number.getAsDouble();
    }
}
