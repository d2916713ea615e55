package uk.police.lfr.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Prints figures, one line of JSON each; every bench of the system writes through this. */
public final class Figures {
    private final PrintStream out;

    public Figures(PrintStream out) {
        this.out = out;
    }

    /**
     * @param figure what was measured
     * @param values by name, the unit within the name; numbers are rounded to four significant digits
     */
    public void print(String figure, Map<String, ?> values) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("figure", figure);
        values.forEach((name, value) -> {
            if (value instanceof Integer || value instanceof Long) {
                line.add(name, ((Number) value).longValue());
            } else if (value instanceof Number number) {
                line.add(name, new BigDecimal(number.doubleValue()).round(new MathContext(4)));
            } else {
                line.add(name, String.valueOf(value));
            }
        });
        out.println(line.build());
    }
}
