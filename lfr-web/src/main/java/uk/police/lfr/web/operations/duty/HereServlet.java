package uk.police.lfr.web.operations.duty;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.police.lfr.deployment.boundary.DutyDesk;

/** An open page of somebody on duty says that they are there; nothing comes back. */
@WebServlet("/operations/duty/here")
public class HereServlet extends HttpServlet {

    @Inject
    private DutyDesk duties;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        duties.here();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
