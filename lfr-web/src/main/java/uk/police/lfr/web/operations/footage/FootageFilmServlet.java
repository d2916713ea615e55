package uk.police.lfr.web.operations.footage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.police.lfr.footage.boundary.FootageFilms;
import uk.police.lfr.footage.contract.ClearChoice;
import uk.police.lfr.footage.contract.ExportBrokenOff;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.web.PoliceTime;

/**
 * Films for those who have given their reason: parts to be played, with ranges, and the export. 204 says that nothing
 * was recorded then, 404 that the caller must say why again, 503 that others are served first.
 */
@WebServlet("/operations/footage/film/*")
public class FootageFilmServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(FootageFilmServlet.class.getName());

    private static final Pattern PART = Pattern.compile("/(\\d{1,18})/(\\d{1,4})\\.mp4");
    private static final Pattern EXPORT = Pattern.compile("/(\\d{1,18})\\.zip");

    @Inject
    private transient FootageFilms films;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        response.setHeader("Cache-Control", "no-store");
        Matcher part = PART.matcher(path);
        Matcher export = EXPORT.matcher(path);
        try {
            if (part.matches()) {
                play(Long.parseLong(part.group(1)), Integer.parseInt(part.group(2)), request, response);
            } else if (export.matches()) {
                export(Long.parseLong(export.group(1)), request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (NotFound mustAskAgain) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (ExportBrokenOff gone) {
            LOG.log(Level.INFO, "Export {0} was broken off by whoever asked for it", gone.args());
        } catch (LfrException busy) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void play(long access, int part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int length = films.length(access, part);
        if (length == 0) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setHeader("Accept-Ranges", "bytes");
        ByteRange range = ByteRange.of(request.getHeader("Range"), length);
        if (range == null) {
            response.setHeader("Content-Range", "bytes */" + length);
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setContentType("video/mp4");
        response.setContentLength(range.count());
        if (request.getHeader("Range") != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.header(length));
        }
        films.write(access, part, range.from(), range.count(), response.getOutputStream());
    }

    private void export(long access, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClearChoice clear = clear(request);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"footage-" + access + ".zip\"");
        films.export(access, clear, response.getOutputStream());
    }

    /** Who stays recognisable, if the form named a moment and a place; else nobody does. */
    private static ClearChoice clear(HttpServletRequest request) {
        String at = request.getParameter("at");
        String x = request.getParameter("x");
        String y = request.getParameter("y");
        boolean whole = at != null
                && at.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?")
                && x != null
                && x.matches("\\d{1,3}")
                && y != null
                && y.matches("\\d{1,3}");
        return whole
                ? new ClearChoice(
                        PoliceTime.instant(java.time.LocalDateTime.parse(at)),
                        Integer.parseInt(x) * 10,
                        Integer.parseInt(y) * 10)
                : null;
    }
}
