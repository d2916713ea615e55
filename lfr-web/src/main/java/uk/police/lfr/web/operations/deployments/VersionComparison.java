package uk.police.lfr.web.operations.deployments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.boundary.DeploymentDesk;
import uk.police.lfr.deployment.boundary.PaperDesk;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.PaperText;
import uk.police.lfr.deployment.contract.PaperVersion;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.PoliceTime;
import uk.police.lfr.web.StaffText;

/** Two versions of an application or of its authority beside each other, in the words that changed. */
@Named
@ViewScoped
public class VersionComparison implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperDesk desk;

    @Inject
    private DeploymentDesk deployments;

    @Inject
    private PoliceTime time;

    private Long id;
    private String from;
    private String to;
    private boolean all;
    private transient DeploymentView deployment;
    private transient List<PaperVersion> versions;
    private transient List<ChangedText> rows;

    /** Without versions in the address: what stands now, beside the one before it. */
    public void load() {
        deployment = deployments.view(PageId.required(id));
        versions = desk.versions(id);
        if (to == null) {
            to = PaperVersion.NOW;
        }
        if (from == null) {
            from = versions.get(Math.max(0, versions.size() - 2)).name();
        }
    }

    public String compare() {
        return "compare.xhtml?faces-redirect=true&id=" + id + "&from=" + from + "&to=" + to + (all ? "&all=true" : "");
    }

    public List<ChangedText> getRows() {
        if (rows == null) {
            rows = ChangedText.between(readable(from), readable(to)).stream()
                    .filter(row -> all || row.changed())
                    .toList();
        }
        return rows;
    }

    private List<PaperText> readable(String version) {
        return desk.texts(id, version).stream().map(this::readable).toList();
    }

    private PaperText readable(PaperText text) {
        if (text.kind() != null) {
            return text;
        }
        return switch (text.field()) {
            case "days" -> lines(text, this::window);
            case "listCategories" -> lines(text, name -> StaffText.of("category." + name));
            case "site.type" -> lines(text, name -> StaffText.of("deploymentType." + name));
            case "purposes" -> lines(text, VersionComparison::purpose);
            default -> text;
        };
    }

    private static PaperText lines(PaperText text, UnaryOperator<String> words) {
        String said = text.text()
                .lines()
                .map(line -> line.isBlank() ? line : words.apply(line))
                .collect(Collectors.joining("\n"));
        return new PaperText(text.kind(), text.part(), text.field(), said);
    }

    private String window(String stretch) {
        String[] ends = stretch.split("/");
        return time.window(Instant.parse(ends[0]), Instant.parse(ends[1]));
    }

    private static String purpose(String name) {
        return StaffText.bundle("publicsite").getString("purpose." + name);
    }

    public List<PaperVersion> getVersions() {
        if (versions == null) {
            load();
        }
        return versions;
    }

    /** Such as "Handed in for the second time, by whom and when". */
    public String words(PaperVersion version) {
        if (version.at() == null) {
            return StaffText.of("versions.now");
        }
        String when = time.minute(version.at());
        return version.kind() == null
                ? StaffText.with("versions.handedIn", version.number(), version.by(), when)
                : StaffText.with(
                        "versions.signed",
                        version.number(),
                        StaffText.of("authorityKind." + version.kind()),
                        version.by(),
                        when);
    }

    /** Of the version with this name. */
    public String wordsOf(String name) {
        return getVersions().stream()
                .filter(version -> version.name().equals(name))
                .map(this::words)
                .findFirst()
                .orElse(name);
    }

    public DeploymentView getDeployment() {
        if (deployment == null) {
            load();
        }
        return deployment;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Whether what both say alike is shown too. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
