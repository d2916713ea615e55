package uk.police.lfr.evaluation.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.statistics.OperatingPoint;
import uk.police.lfr.evaluation.statistics.Rate;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.statistics.Trials;
import uk.police.lfr.evaluation.subgroup.Subgroup;
import uk.police.lfr.evaluation.verification.Verification;

/**
 * A report as JSON, for other programs and to be attached to a threshold profile. Format 1; numbers have six
 * significant digits, what could not be measured is null.
 */
public final class ReportJson {
    private static final int FORMAT = 1;
    private static final MathContext DIGITS = new MathContext(6);

    private ReportJson() {}

    public static String of(EvaluationReport report) {
        return text(Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("kind", "evaluation")
                .add("about", about(report.about()))
                .add("acquisition", acquisition(report.acquisition()))
                .add("verification", verification(report.verification()))
                .add("identification", all(report.bySize(), ReportJson::identification))
                .add("pictures", all(report.byPictures(), ReportJson::identification))
                .add("groupsOfPairs", all(report.groupsOfPairs(), ReportJson::group))
                .add("groupsOfSearches", all(report.groupsOfSearches(), ReportJson::group))
                .build());
    }

    /** Laid out to be read. */
    public static String text(JsonObject json) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }

    /** What was measured with what; every kind of report begins with it. */
    public static JsonObjectBuilder about(About about) {
        return Json.createObjectBuilder()
                .add("productVersion", about.productVersion())
                .add("at", about.at().toString())
                .add("profile", about.profile())
                .add("templateVersion", about.templateVersion())
                .add("models", all(about.models(), model -> Json.createObjectBuilder()
                        .add("role", model.role())
                        .add("id", model.id())
                        .add("sha256", model.sha256())))
                .add("set", about.set())
                .add("people", about.people())
                .add("pictures", about.pictures());
    }

    public static JsonObjectBuilder acquisition(Acquisition acquisition) {
        JsonObjectBuilder reasons = Json.createObjectBuilder();
        acquisition.reasons().forEach((reason, count) -> reasons.add(reason.name(), count));
        return Json.createObjectBuilder()
                .add("failureToEnrol", rate(acquisition.failureToEnrol()))
                .add("refusedByGate", rate(acquisition.refusedByGate()))
                .add("reasons", reasons);
    }

    private static JsonObjectBuilder verification(Verification verification) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        number(json, "accuracy", verification.accuracy().mean());
        number(json, "deviation", verification.accuracy().deviation());
        json.add("toldRight", rate(verification.toldRight()));
        json.add("folds", all(verification.accuracy().folds(), fold -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            number(one, "threshold", fold.threshold());
            return number(one, "accuracy", fold.accuracy());
        }));
        number(json, "equalErrorRate", verification.trials().rates().equalErrorRate());
        json.add("points", all(verification.points(), ReportJson::point));
        return json.add("det", det(verification.trials()));
    }

    private static JsonObjectBuilder identification(Identification found) {
        return Json.createObjectBuilder()
                .add("size", found.size())
                .add("enrolPictures", found.enrolPictures())
                .add("probePictures", found.probePictures())
                .add("rankOne", rate(found.rankOne()))
                .add("wanted", all(found.wanted(), ReportJson::point))
                .add("ruled", all(found.ruled(), ReportJson::point))
                .add("det", det(found.trials()));
    }

    private static JsonObjectBuilder group(Subgroup group) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("group", group.group())
                .add("shown", group.point().isPresent());
        group.point().ifPresent(point -> json.add("people", group.people()).add("point", point(point)));
        return json;
    }

    /** A point with both its rates. */
    public static JsonObjectBuilder point(OperatingPoint point) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("at", point.label());
        return number(json, "threshold", point.threshold())
                .add("falsePositives", rate(point.falsePositives()))
                .add("falseNegatives", rate(point.falseNegatives()));
    }

    private static JsonArrayBuilder det(Trials trials) {
        return all(Curves.thinned(trials), point -> {
            JsonObjectBuilder json = Json.createObjectBuilder();
            number(json, "threshold", point.threshold());
            number(json, "falsePositiveRate", point.falsePositiveRate());
            return number(json, "falseNegativeRate", point.falseNegativeRate());
        });
    }

    private static JsonObjectBuilder rate(Share share) {
        return rate(new Rate(share, share.interval()));
    }

    /** Value, interval and counts. */
    public static JsonObjectBuilder rate(Rate rate) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        number(json, "value", rate.value());
        number(json, "low", rate.interval().low());
        number(json, "high", rate.interval().high());
        return json.add("count", rate.share().count()).add("of", rate.share().of());
    }

    /** Adds a number, or null for what is none. */
    public static JsonObjectBuilder number(JsonObjectBuilder json, String name, double value) {
        return Double.isFinite(value) ? json.add(name, new BigDecimal(value, DIGITS)) : json.addNull(name);
    }

    private static <T> JsonArrayBuilder all(Collection<T> values, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.copyOf(values).forEach(value -> array.add(form.apply(value)));
        return array;
    }
}
