package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.PoliceTime;

/**
 * Which deployments a visitor wants to see and in which order, as the address says it; what an address says wrongly it
 * does not say. Immutable.
 *
 * @param when null for all
 * @param year such as 2026; null for all
 * @param purpose null for all
 * @param words to be found in title, place or reference; empty for all
 * @param backwards the largest or latest first
 */
record DeploymentFilter(When when, Integer year, PurposeLimb purpose, String words, Column column, boolean backwards) {

    /** No place has a longer name. */
    private static final int LONGEST_WORDS = 100;

    /** Whether it is over. */
    enum When {
        UPCOMING,
        PAST
    }

    /** What the list can be sorted by. */
    enum Column {
        DATE,
        PLACE,
        FACES,
        ALERTS,
        ARRESTS
    }

    private static final Set<DeploymentPhase> NOT_OVER =
            EnumSet.of(DeploymentPhase.UPCOMING, DeploymentPhase.IN_PROGRESS);

    static DeploymentFilter of(HttpServletRequest request) {
        Column column = constant(Column.class, request.getParameter("sort")).orElse(Column.DATE);
        String order = String.valueOf(request.getParameter("order"));
        String words =
                Objects.requireNonNullElse(request.getParameter("words"), "").strip();
        String year = String.valueOf(request.getParameter("year"));
        return new DeploymentFilter(
                constant(When.class, request.getParameter("when")).orElse(null),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                constant(PurposeLimb.class, request.getParameter("purpose")).orElse(null),
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                column,
                order.equals("down") || !order.equals("up") && column == Column.DATE);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    List<PublicDeployment> apply(List<PublicDeployment> deployments, Language language) {
        return deployments.stream()
                .filter(deployment -> matches(deployment, language))
                .sorted(order(language))
                .toList();
    }

    private boolean matches(PublicDeployment deployment, Language language) {
        String said = String.join(
                        " ", language.of(deployment.title()), language.of(deployment.place()), deployment.reference())
                .toLowerCase(language.getLocale());
        return (when == null || (when == When.UPCOMING) == NOT_OVER.contains(deployment.phase()))
                && (year == null || year == PoliceTime.day(deployment.start()).getYear())
                && (purpose == null || deployment.purposes().contains(purpose))
                && said.contains(words.toLowerCase(language.getLocale()));
    }

    /** Those without a figure come last, whichever way the others stand. */
    private Comparator<PublicDeployment> order(Language language) {
        Comparator<PublicDeployment> latest =
                Comparator.comparing(PublicDeployment::start).reversed();
        return switch (column) {
            case DATE -> backwards ? latest : latest.reversed();
            case PLACE -> {
                Comparator<PublicDeployment> place = Comparator.comparing(
                        deployment -> language.of(deployment.place()), Collator.getInstance(language.getLocale()));
                yield (backwards ? place.reversed() : place).thenComparing(latest);
            }
            case FACES -> figure(deployment -> deployment.figures().facesScanned(), latest);
            case ALERTS -> figure(deployment -> deployment.figures().alerts(), latest);
            case ARRESTS -> figure(deployment -> deployment.figures().arrests(), latest);
        };
    }

    private Comparator<PublicDeployment> figure(
            Function<PublicDeployment, Figure> figure, Comparator<PublicDeployment> then) {
        Comparator<Long> values = backwards ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                        (PublicDeployment deployment) ->
                                figure.apply(deployment).value(),
                        Comparator.nullsLast(values))
                .thenComparing(then);
    }

    /** The same filter sorted by a column: the other way round where it is already. */
    String sortedBy(Column other) {
        boolean down = other == column ? !backwards : other != Column.PLACE;
        StringBuilder query = new StringBuilder("?sort=" + lower(other) + "&order=" + (down ? "down" : "up"));
        add(query, "when", when == null ? "" : lower(when));
        add(query, "year", year == null ? "" : year.toString());
        add(query, "purpose", purpose == null ? "" : lower(purpose));
        add(query, "words", words);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
