package uk.police.lfr.web.publicsite;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicTotals;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.web.PoliceTime;

/** Dates, numbers and figures in one language, as the public pages print them. Immutable, thread-safe. */
public class PublicWords {

    /** More digits of a share than these its interval never bears; the data have them all. */
    private static final MathContext READ_DIGITS = new MathContext(3);

    private final Language language;
    private final ResourceBundle texts;

    public PublicWords(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("messages.publicsite", language.getLocale());
    }

    public String text(String key, Object... args) {
        String pattern = texts.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, language.getLocale()).format(args);
    }

    /** One day with its weekday, or a range of days as one text: a deployment of several days is one entry. */
    String days(Instant start, Instant end) {
        LocalDate first = PoliceTime.day(start);
        LocalDate last = PoliceTime.day(end);
        if (first.equals(last)) {
            return pattern("EEEE, d MMMM uuuu").format(first);
        }
        boolean sameMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
        String from = pattern(sameMonth ? "d" : first.getYear() == last.getYear() ? "d MMMM" : "d MMMM uuuu")
                .format(first);
        return text("deployment.days", from, pattern("d MMMM uuuu").format(last));
    }

    String hours(Instant start, Instant end) {
        DateTimeFormatter minute = pattern("HH:mm");
        return text(
                "deployment.hours",
                minute.format(start.atZone(PoliceTime.ZONE)),
                minute.format(end.atZone(PoliceTime.ZONE)));
    }

    String day(Instant instant) {
        return pattern("d MMMM uuuu").format(instant.atZone(PoliceTime.ZONE));
    }

    String day(LocalDate day) {
        return pattern("d MMMM uuuu").format(day);
    }

    /** A figure never stands for another: zero, not recorded, withheld and not applicable each have their words. */
    String figure(Figure figure) {
        return text("figure." + figure.state(), figure.value());
    }

    /** A count that always is one: where there was none, 0. */
    String number(long count) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(count);
    }

    /** Count, share and interval; a share of nothing has only its words. */
    String rate(RecordDocument document, String name) {
        return document.value(RecordColumns.rate(name, "value")).value() == null
                ? figure(document.figure(RecordColumns.rate(name, "value")))
                : share(
                        document,
                        RecordColumns.rate(name, "numerator"),
                        RecordColumns.rate(name, "denominator"),
                        RecordColumns.rate(name, ""));
    }

    /** A sum, and for how many deployments it says nothing. */
    String sum(PublicTotals.Sum sum) {
        String total = figure(sum.total());
        return sum.without() == 0 || sum.total().value() == null ? total : text("figure.without", total, sum.without());
    }

    /** As {@link #rate}, over several deployments. */
    String share(PublicTotals.Share share) {
        return share.value() == null
                ? figure(Figure.NOT_APPLICABLE)
                : text(
                        "figure.rate",
                        share.numerator(),
                        share.denominator(),
                        readable(BigDecimal.valueOf(share.value())),
                        readable(BigDecimal.valueOf(share.low())),
                        readable(BigDecimal.valueOf(share.high())));
    }

    /** As {@link #rate}, of the walks of test subjects. */
    String recognition(RecordDocument document) {
        if (document.value("trr.value").state() == FigureState.NOT_RECORDED) {
            return figure(Figure.NOT_RECORDED);
        }
        return document.value("trr.value").value() == null
                ? text("figures.recognised.none")
                : share(document, "trr.seeded_alerts", "trr.seeded_passes", "trr.");
    }

    private String share(RecordDocument document, String numerator, String denominator, String prefix) {
        return text(
                "figure.rate",
                document.figure(numerator).value(),
                document.figure(denominator).value(),
                readable(new BigDecimal(document.value(prefix + "value").value())),
                readable(new BigDecimal(document.value(prefix + "low").value())),
                readable(new BigDecimal(document.value(prefix + "high").value())));
    }

    private static BigDecimal readable(BigDecimal share) {
        return share.round(READ_DIGITS);
    }

    private DateTimeFormatter pattern(String letters) {
        return DateTimeFormatter.ofPattern(letters, language.getLocale());
    }
}
