package uk.police.lfr.it.probe;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.police.lfr.exercise.boundary.ExerciseStart;
import uk.police.lfr.exercise.control.ExerciseAccount;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.watchlist.boundary.ImportDesk;

/** Begins, as the exercise's list builder, an import into the list that is posted, long enough to be interrupted. */
@WebServlet("/probe/import")
public class ImportProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 500;

    @Inject
    private transient ImportDesk imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long watchlist = Long.parseLong(request.getReader().readLine());
        String builder = ExerciseAccount.LISTBUILDER.username();
        try {
            var archive = manyLines();
            response.getWriter()
                    .print(SignIn.as(
                            builder,
                            System.getenv(ExerciseStart.PASSWORD_VARIABLE),
                            () -> imports.importArchive(watchlist, archive.zip())));
        } catch (Exception refused) {
            throw new ServletException(refused);
        }
    }

    private static HandIn manyLines() throws IOException {
        byte[] picture = HandIn.picture("EX-05.jpg");
        var archive = new HandIn();
        for (int i = 0; i < LINES; i++) {
            archive.person("EX-05.jpg", picture, "EX-05");
        }
        return archive;
    }
}
