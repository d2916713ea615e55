package uk.police.lfr.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import uk.police.lfr.platform.boundary.SignInDesk;

/** Has the end of each session recorded: by its person, or by time. */
@WebListener
public class SignOutRecord implements HttpSessionListener {
    /** The session's attribute with the name of whoever signed in. */
    static final String USER = SignOutRecord.class.getName() + ".user";

    /** The session's attribute that says that its person ends it. */
    static final String BY_PERSON = SignOutRecord.class.getName() + ".byPerson";

    private static final System.Logger LOG = System.getLogger(SignOutRecord.class.getName());

    @Inject
    private SignInDesk desk;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        HttpSession session = event.getSession();
        Object user = session.getAttribute(USER);
        if (user != null) {
            record(user.toString(), session.getAttribute(BY_PERSON) == null);
        }
    }

    /** The session ends whether the log can be written or not: refusing would leave somebody signed in. */
    private void record(String user, boolean byTime) {
        try {
            desk.signedOut(user, byTime);
        } catch (RuntimeException unwritten) {
            LOG.log(System.Logger.Level.ERROR, "The end of a session could not be recorded", unwritten);
        }
    }
}
