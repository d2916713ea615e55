package uk.police.lfr.web.operations.deployments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.WrongState;

/**
 * A document of an application pack, by its item's number, as it was handed in: to be saved, never shown in the page.
 * Whole before its first byte leaves, as {@link uk.police.lfr.web.pictures.PictureReply}; 404 where there is none.
 */
@WebServlet("/operations/deployments/document")
public class PackDocumentServlet extends HttpServlet {

    @Inject
    private PackDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("item");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        PackItem item;
        try {
            if (number == null || !number.matches("\\d{1,18}")) {
                throw new NotFound("deployment.no_such_item", number);
            }
            item = desk.document(Long.parseLong(number), content);
        } catch (NotFound | WrongState none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(item.contentType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(item.fileName()));
        content.writeTo(response.getOutputStream());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
