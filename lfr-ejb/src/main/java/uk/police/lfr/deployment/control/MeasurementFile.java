package uk.police.lfr.deployment.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.deployment.contract.Expected;
import uk.police.lfr.deployment.contract.MeasuredOn;
import uk.police.lfr.platform.contract.Sha256;

/** Reads what {@code mvn -Pcalibrate} wrote about a profile: {@code evaluations/PROFILE.json} beside the models. */
final class MeasurementFile {
    private static final int LEAST_ROWS = 2;

    private MeasurementFile() {}

    /** @throws IllegalStateException it cannot be read, or is no calibration; the message names the file */
    static MatchRates read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                MatchRates rates = rates(reader.readObject(), Sha256.hex(bytes));
                if (rates.rows().stream().filter(MatchRates.Row::carried).count() < LEAST_ROWS) {
                    throw new IllegalStateException(file + " holds too few pairs to say anything");
                }
                return rates;
            }
        } catch (IOException | JsonException | NullPointerException | ClassCastException | DateTimeException damaged) {
            throw new IllegalStateException(
                    file
                            + " is not a calibration that this version can read: measure the profile again, or take it away",
                    damaged);
        }
    }

    private static MatchRates rates(JsonObject json, String sha256) {
        JsonObject about = json.getJsonObject("about");
        MeasuredOn on = new MeasuredOn(
                about.getString("set"),
                about.getJsonNumber("people").longValue(),
                about.getJsonNumber("pictures").longValue(),
                Instant.parse(about.getString("at")),
                sha256);
        List<MatchRates.Row> rows = json.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(MeasurementFile::row)
                .sorted(Comparator.comparingDouble(MatchRates.Row::threshold))
                .toList();
        return new MatchRates(about.getString("templateVersion"), on, rows);
    }

    private static MatchRates.Row row(JsonObject row) {
        return new MatchRates.Row(
                row.getJsonNumber("threshold").doubleValue(),
                share(row.getJsonObject("falseMatches")),
                share(row.getJsonObject("falseNonMatches")),
                row.getBoolean("carried"));
    }

    private static Expected share(JsonObject share) {
        return new Expected(
                share.getJsonNumber("value").doubleValue(),
                share.getJsonNumber("low").doubleValue(),
                share.getJsonNumber("high").doubleValue());
    }
}
