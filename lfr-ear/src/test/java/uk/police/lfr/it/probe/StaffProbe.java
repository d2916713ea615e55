package uk.police.lfr.it.probe;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import uk.police.lfr.it.inside.StaffSetUp;

/** Gives the tests' staff their accounts on a server of a test's own. */
@WebServlet("/probe/staff")
public class StaffProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StaffSetUp accounts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        accounts.setAll();
    }
}
