package uk.police.lfr.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A deployment as the open data tells it, and the same figures as a public page shows them. */
record PublishedFigures(JsonObject deployment) {

    private static final List<String> PAGE_ORDER = List.of(
            "facesScanned",
            "alerts",
            "engagements",
            "arrests",
            "watchlistSize",
            "trueConfirmed",
            "trueUnconfirmed",
            "falseConfirmed",
            "falseUnconfirmed",
            "declined",
            "unresolved",
            "unadjudicated",
            "otherOutcomes",
            "noAction");

    /** Reads the open data anew. */
    static PublishedFigures of(ExerciseUnderTest exercise, String title) throws IOException, InterruptedException {
        var answer = Http.get(exercise.page("/api/v1/deployments"));
        var deployments =
                JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("deployments");
        return StreamSupport.stream(deployments.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each ->
                        title.equals(each.getAsJsonObject("title").get("en").getAsString()))
                .map(PublishedFigures::new)
                .findFirst()
                .orElseThrow();
    }

    String phase() {
        return deployment.get("phase").getAsString();
    }

    /** The address of the public page. */
    String page(String language) {
        return deployment.getAsJsonObject("pages").get(language).getAsString();
    }

    /** The figures that have a number. */
    Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        var figures = deployment.getAsJsonObject("figures");
        PAGE_ORDER.stream()
                .filter(name -> figures.getAsJsonObject(name).has("value"))
                .forEach(name -> numbers.put(
                        name, figures.getAsJsonObject(name).get("value").getAsInt()));
        return numbers;
    }

    List<Integer> inPageOrder() {
        return List.copyOf(numbers().values());
    }

    /** The numbers on a deployment's public page, whatever its language. */
    static List<Integer> onPage(Person reader) {
        var lists = reader.page().locator(".govuk-summary-list");
        return Stream.of(1, 2)
                .flatMap(list -> lists.nth(list).locator("dd").allInnerTexts().stream())
                .filter(value -> value.matches("[\\d,]+( \\(.*\\))?"))
                .map(value -> Integer.valueOf(value.replaceAll("\\D", "")))
                .toList();
    }
}
