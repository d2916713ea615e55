package uk.police.lfr.web.operations.engagement;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The mark of the installed pages in the sizes that phones ask for: {@code /staff/app-icon/192.png}. */
@WebServlet("/staff/app-icon/*")
public class AppIconServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** iPhones ask for the first, browsers for the others. */
    static final List<Integer> SIDES = List.of(180, 192, 512);

    private static final Map<String, byte[]> PICTURES =
            SIDES.stream().collect(Collectors.toUnmodifiableMap(AppIconServlet::name, AppIcon::png));

    /** Where a side's picture is. */
    static String address(int side) {
        return "/staff/app-icon" + name(side);
    }

    private static String name(int side) {
        return "/" + side + ".png";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] picture = PICTURES.get(String.valueOf(request.getPathInfo()));
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }
}
