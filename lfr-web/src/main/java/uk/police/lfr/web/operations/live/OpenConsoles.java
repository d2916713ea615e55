package uk.police.lfr.web.operations.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The consoles that are open now, by the deployment that they watch. Thread-safe. */
@ApplicationScoped
public class OpenConsoles {

    private final Map<Session, Long> deployments = new ConcurrentHashMap<>();

    void add(long deploymentId, Session session) {
        deployments.put(session, deploymentId);
    }

    void remove(Session session) {
        deployments.remove(session);
    }

    /** Sends a message to every console of that deployment, without waiting for any of them. */
    void tell(long deploymentId, String message) {
        deployments.forEach((session, watched) -> {
            if (watched == deploymentId && session.isOpen()) {
                session.getAsyncRemote().sendText(message);
            }
        });
    }
}
