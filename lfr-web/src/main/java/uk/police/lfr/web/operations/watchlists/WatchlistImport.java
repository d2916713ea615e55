package uk.police.lfr.web.operations.watchlists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.watchlist.boundary.ImportDesk;

/**
 * Hands an uploaded ZIP or folder to the import. The desk has taken everything it needs when it returns;
 * the container deletes the upload at the end of the request.
 */
@Named
@RequestScoped
public class WatchlistImport {

    @Inject
    private ImportDesk desk;

    private Part zip;
    private List<Part> files;

    public String importZip(long watchlistId) throws IOException {
        try (InputStream archive = zip.getInputStream()) {
            desk.importArchive(watchlistId, archive);
        }
        return page(watchlistId);
    }

    public String importFolder(long watchlistId) throws IOException {
        Map<String, InputStream> opened = new LinkedHashMap<>();
        try {
            for (Part file : files) {
                opened.put(withinFolder(file.getSubmittedFileName()), file.getInputStream());
            }
            desk.importFolder(watchlistId, opened);
        } finally {
            for (InputStream stream : opened.values()) {
                stream.close();
            }
        }
        return page(watchlistId);
    }

    /** A browser names each file with the folder that was chosen; the table names it from inside that folder. */
    private static String withinFolder(String submitted) {
        return submitted.substring(submitted.indexOf('/') + 1);
    }

    private static String page(long watchlistId) {
        return "watchlist.xhtml?faces-redirect=true&id=" + watchlistId;
    }

    public Part getZip() {
        return zip;
    }

    public void setZip(Part zip) {
        this.zip = zip;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
