package uk.police.lfr.web.operations.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The socket of an open console. Its address lies below the console's own, so that only an operator's session
 * opens it. It carries news one way: what changed, by id, never what it looks like.
 */
@ServerEndpoint("/operations/live/news/{deployment}")
public class Console {

    private static final Logger LOG = System.getLogger(Console.class.getName());

    @Inject
    private OpenConsoles consoles;

    @OnOpen
    public void open(Session session, @PathParam("deployment") long deploymentId) {
        consoles.add(deploymentId, session);
    }

    @OnClose
    public void close(Session session) {
        consoles.remove(session);
    }

    /** A console that went away without goodbye is an everyday event: it comes back by itself. */
    @OnError
    public void lost(Session session, Throwable cause) {
        LOG.log(Level.DEBUG, "Console lost", cause);
        consoles.remove(session);
    }
}
