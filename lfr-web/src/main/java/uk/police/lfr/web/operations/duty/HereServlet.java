package uk.police.lfr.web.operations.duty;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.police.lfr.deployment.boundary.DutyDesk;
import uk.police.lfr.platform.contract.TrainingExpired;

/** An open page of somebody on duty says that they are there; nothing comes back. */
@WebServlet("/operations/duty/here")
public class HereServlet extends HttpServlet {

    @Inject
    private DutyDesk duties;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            duties.here();
        } catch (TrainingExpired untrained) {
            // Does not count as there, as if no page were open.
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
