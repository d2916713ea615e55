package uk.police.lfr.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import uk.police.lfr.evaluation.set.BadInput;

/** What a command was called with: {@code name=value}, one an argument; {@code none} stands for nothing. */
final class Options {
    private final Map<String, String> values = new HashMap<>();

    Options(String[] arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new BadInput("Not an option: " + argument + ". Options are name=value");
            }
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
    }

    /** @throws BadInput it was not given */
    String text(String name) {
        String value = values.getOrDefault(name, "none");
        if (value.isBlank() || value.equals("none")) {
            throw new BadInput("Say which: -D" + name + "=...");
        }
        return value;
    }

    Path path(String name) {
        return Path.of(text(name));
    }
}
