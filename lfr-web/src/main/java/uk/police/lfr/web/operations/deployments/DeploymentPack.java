package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.PackDesk;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.PackAnswer;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.UseCase;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.web.PageId;

/** The application pack: what is there, what is missing, and one item at a time to be written, or to be read. */
@Named
@ViewScoped
public class DeploymentPack implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PackDesk desk;

    @Inject
    private DeploymentDesk deployments;

    private Long id;
    private PackItemKind kind;
    private String part = "";
    private Map<String, String> fields = new LinkedHashMap<>();
    private String[] categories = {};
    private transient Part document;

    /** Opens the item that was chosen, with what it says now. */
    public void load() {
        PageId.required(id);
        if (kind != null) {
            fields = new LinkedHashMap<>();
            kind.fields().forEach(field -> fields.put(field, ""));
            getItems().stream()
                    .filter(item -> item.kind() == kind && item.part().equals(part == null ? "" : part))
                    .forEach(item -> fields.putAll(item.fields()));
            categories = fields.getOrDefault("categories", "").isEmpty()
                    ? new String[0]
                    : fields.get("categories").split("[,\\s]+");
        }
    }

    /** Keeps a new version and shows the pack again. */
    public String keep() throws IOException {
        if (fields.containsKey("categories")) {
            fields.put("categories", String.join(", ", categories));
        }
        if (document != null && document.getSize() > 0) {
            desk.attach(
                    id,
                    kind,
                    fields,
                    document.getSubmittedFileName(),
                    document.getContentType(),
                    document.getInputStream().readAllBytes());
        } else {
            desk.put(id, kind, part == null ? "" : part, fields);
        }
        return "pack.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PackItem> getItems() {
        return desk.items(id);
    }

    /** Since when the record is gone, and the pack with it; null before. */
    public Instant getGoneAt() {
        return deployments.view(id).recordExpiredAt();
    }

    /** Kinds, a camera plan with its camera's name. What has been kept long enough is not missing. */
    public List<String> getMissing() {
        return getGoneAt() == null ? desk.missing(id) : List.of();
    }

    /** Without the camera's name, for the words of the kind. */
    public String kindOf(String missing) {
        return missing.split(" ", 2)[0];
    }

    /** The camera's name; empty for every other kind. */
    public String partOf(String missing) {
        String[] words = missing.split(" ", 2);
        return words.length == 2 ? words[1] : "";
    }

    public List<String> getFieldNames() {
        return kind == null ? List.of() : kind.fields();
    }

    /** Whether whoever requested it may still change it; for everybody else it is to be read. */
    public boolean isOpen() {
        return DeploymentStep.AMEND.allowedIn(deployments.view(id).state());
    }

    /** How the field is answered, which decides what input the page shows. */
    public String answer(String field) {
        return PackAnswer.of(field).name();
    }

    public List<UseCase> getUses() {
        return desk.useCases();
    }

    public List<Category> getEveryCategory() {
        return List.of(Category.values());
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public String[] getCategories() {
        return categories.clone();
    }

    public void setCategories(String[] categories) {
        this.categories = categories.clone();
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PackItemKind getKind() {
        return kind;
    }

    public void setKind(PackItemKind kind) {
        this.kind = kind;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
