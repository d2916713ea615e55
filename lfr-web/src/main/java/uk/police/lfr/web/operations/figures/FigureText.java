package uk.police.lfr.web.operations.figures;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.StaffLanguage;
import uk.police.lfr.web.StaffText;

/** Cells of figures: for people, and for programs that read a file. */
final class FigureText {
    private static final double SECOND = 1000;
    private static final PoliceTime TIME = new PoliceTime();

    private FigureText() {}

    static String shown(Object cell) {
        if (cell == null) {
            return "-";
        } else if (cell instanceof Proportion share) {
            return StaffText.share("accuracy.share", "accuracy.none", share);
        } else if (cell instanceof Instant moment) {
            return TIME.minute(moment);
        } else if (cell instanceof YearMonth month) {
            return DateTimeFormatter.ofPattern("MMM uuuu", locale()).format(month);
        } else if (cell instanceof Duration time) {
            return time.toMinutes() > 0 ? TIME.length(time) : number(time.toMillis() / SECOND) + " s";
        } else if (cell instanceof Number number) {
            return number(number);
        }
        return cell.toString();
    }

    private static String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** A share with as many digits as the limits of false alerts need. */
    static String percent(double share) {
        return new DecimalFormat("0.####%", DecimalFormatSymbols.getInstance(locale())).format(share);
    }

    /** In the language that is spoken. */
    static String words(BilingualText text) {
        return text.in(StaffLanguage.spoken().code());
    }

    private static Locale locale() {
        return StaffLanguage.spoken().locale();
    }

    /** Numbers without separators, moments in ISO 8601, times in seconds. */
    static String plain(Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Duration time) {
            return Double.toString(time.toMillis() / SECOND);
        }
        return cell.toString();
    }

    static List<String> shareHeadings(String heading) {
        return List.of(
                heading + " - " + StaffText.of("figures.share.of"),
                heading + " - " + StaffText.of("figures.share.all"),
                heading + " - " + StaffText.of("figures.share.share"),
                heading + " - " + StaffText.of("figures.share.low"),
                heading + " - " + StaffText.of("figures.share.high"));
    }

    /** Five empty cells for what is not told. */
    static List<String> shareCells(Object cell) {
        if (cell instanceof Proportion share) {
            return List.of(
                    Long.toString(share.numerator()),
                    Long.toString(share.denominator()),
                    end(share.value()),
                    end(share.low()),
                    end(share.high()));
        }
        return List.of("", "", "", "", "");
    }

    private static String end(OptionalDouble share) {
        return share.isEmpty() ? "" : Double.toString(share.getAsDouble());
    }
}
