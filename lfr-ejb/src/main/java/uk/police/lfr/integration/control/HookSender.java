package uk.police.lfr.integration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Posts one message to one receiver. Follows no redirection, reads no body, waits no longer than ten seconds. */
@ApplicationScoped
public class HookSender {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int TAKEN_FROM = 200;
    private static final int TAKEN_BELOW = 300;

    /**
     * What came of it.
     *
     * @param words for the engineer: a status, or the kind of failure, never what the receiver wrote
     */
    public record Answer(boolean taken, String words) {}

    @Inject
    private HookReceivers receivers;

    @Inject
    private Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LONGEST)
            .build();

    /** @param name by which the receiver knows a message that it had before */
    public Answer send(String receiver, String name, String body) {
        long seconds = Instant.now(clock).getEpochSecond();
        HttpRequest message = HttpRequest.newBuilder(URI.create(receiver))
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("webhook-id", name)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature", receivers.signature().of(name, seconds, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(message, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(status >= TAKEN_FROM && status < TAKEN_BELOW, "HTTP " + status);
        } catch (IOException unreachable) {
            return new Answer(false, unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer(false, stopping.getClass().getSimpleName());
        }
    }
}
