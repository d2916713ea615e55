package uk.police.lfr.web.operations.watchlists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.UploadedPicture;

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
        desk.importZip(watchlistId, zip.getSubmittedFileName(), zip.getInputStream());
        return page(watchlistId);
    }

    public String importFolder(long watchlistId) throws IOException {
        List<UploadedPicture> pictures = new ArrayList<>();
        for (Part file : files) {
            pictures.add(new UploadedPicture(file.getSubmittedFileName(), file.getInputStream()));
        }
        desk.importFolder(watchlistId, pictures);
        return page(watchlistId);
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
