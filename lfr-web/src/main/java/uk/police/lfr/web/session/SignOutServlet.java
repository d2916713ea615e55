package uk.police.lfr.web.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session, and that of the sign-in service where there is one. By POST only, so that no link or picture elsewhere can sign somebody out. */
@WebServlet("/staff/sign-out")
public class SignOutServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Leaving leaving = Leaving.of(request);
        if (session != null) {
            session.setAttribute(SignOutRecord.BY_PERSON, Boolean.TRUE);
        }
        request.logout();
        if (session != null && request.getSession(false) != null) {
            session.invalidate();
        }
        leaving.go(request, response);
    }
}
