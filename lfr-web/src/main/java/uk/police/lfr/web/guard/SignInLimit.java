package uk.police.lfr.web.guard;

import io.undertow.Handlers;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How many wrong passwords one address may send, whatever names it tries; an account of its own is locked besides. Stands before
 * the server's form sign-in, which no servlet and no filter sees.
 */
public class SignInLimit implements ServletExtension {
    /** Wrong sign-ins at once, and within five minutes. Decision of this project, 2026; 0 for none. */
    static final String FAILURES = "lfr.signin.perAddress";

    private static final Duration REFILL = Duration.ofMinutes(5);

    private static final AttachmentKey<Duration> WAIT = AttachmentKey.create(Duration.class);

    private final TokenBuckets buckets = new TokenBuckets(Integer.getInteger(FAILURES, 30), REFILL, System::nanoTime);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                next -> Handlers.predicate(this::isHeldBack, SignInLimit::refuse, next));
    }

    private boolean isHeldBack(HttpServerExchange exchange) {
        if (!exchange.getRequestMethod().equals(Methods.POST)
                || !exchange.getRelativePath().endsWith("/j_security_check")) {
            return false;
        }
        String sender = VisitorAddress.of(
                exchange.getSourceAddress().getAddress().getHostAddress(),
                exchange.getRequestHeaders().getLast(Headers.X_FORWARDED_FOR));
        Duration wait = buckets.take(sender);
        if (wait.isZero()) {
            exchange.addExchangeCompleteListener((done, after) -> {
                // Whoever was let in is sent on to their page.
                if (StatusCodes.FOUND == done.getStatusCode() || StatusCodes.SEE_OTHER == done.getStatusCode()) {
                    buckets.giveBack(sender);
                }
                after.proceed();
            });
        } else {
            exchange.putAttachment(WAIT, wait);
        }
        return !wait.isZero();
    }

    private static void refuse(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.TOO_MANY_REQUESTS);
        exchange.getResponseHeaders()
                .put(Headers.RETRY_AFTER, TokenBuckets.seconds(exchange.getAttachment(WAIT)))
                .put(Headers.CACHE_CONTROL, "no-store")
                .put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
        exchange.getResponseSender()
                .send(ResourceBundle.getBundle("messages.operations", language(exchange))
                        .getString("signIn.tooMany"));
    }

    /** Before somebody has signed in, only their browser says what they read. */
    private static Locale language(HttpServerExchange exchange) {
        String first = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        return first != null && first.startsWith("cy") ? Locale.forLanguageTag("cy") : Locale.ENGLISH;
    }
}
