package uk.police.lfr.vision.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which provider computed each node of a network, as ONNX Runtime wrote it down while the network ran once. A provider
 * that was asked for takes the nodes it can; the others go to the processor without a word. So asking is no proof.
 *
 * @param nodes by provider, in ONNX Runtime's words
 * @param heavy those that cost time: convolutions and multiplications
 */
record Placement(Map<String, Integer> nodes, Map<String, Integer> heavy) {
    private static final Pattern OPERATOR = Pattern.compile("\"op_name\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PROVIDER = Pattern.compile("\"provider\"\\s*:\\s*\"([^\"]+)\"");
    private static final List<String> HEAVY = List.of("Conv", "Gemm", "MatMul");

    /** Of one run. @param profile JSON, an event a line */
    static Placement of(Path profile) {
        try (Stream<String> events = Files.lines(profile)) {
            Placement placement = new Placement(new TreeMap<>(), new TreeMap<>());
            events.filter(event -> event.contains("_kernel_time")).forEach(placement::count);
            return placement;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(String event) {
        Matcher operator = OPERATOR.matcher(event);
        Matcher provider = PROVIDER.matcher(event);
        if (operator.find() && provider.find()) {
            nodes.merge(provider.group(1), 1, Integer::sum);
            if (HEAVY.stream().anyMatch(operator.group(1)::contains)) {
                heavy.merge(provider.group(1), 1, Integer::sum);
            }
        }
    }

    /** Whether some of what costs time is done by another than this provider, or nothing at all by it. */
    boolean leaves(ExecutionProvider chosen) {
        return !nodes.containsKey(chosen.label()) || heavy.keySet().stream().anyMatch(by -> !by.equals(chosen.label()));
    }
}
