package uk.police.lfr.deployment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Sha256;

/** One version of one item of an application pack, as it was handed in. */
@Entity
@Table(name = "pack_page")
public class PackPage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private PackItemKind kind;

    private String part;

    @Column(name = "version_no")
    private int versionNo;

    private String fields;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    private byte[] content;

    private String sha256;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected PackPage() {
        // for JPA
    }

    /** @param document null for none */
    public PackPage(
            long deploymentId,
            PackItemKind kind,
            String part,
            int version,
            Map<String, String> texts,
            PackDocument document,
            String by,
            Instant at) {
        this.deploymentId = deploymentId;
        this.kind = kind;
        this.part = part;
        this.versionNo = version;
        this.fields = FieldLines.write(new TreeMap<>(texts));
        if (document != null) {
            this.fileName = document.fileName();
            this.contentType = document.contentType();
            this.content = document.content().clone();
        }
        this.sha256 = hash(texts, document);
        this.madeBy = by;
        this.madeAt = at;
    }

    private static String hash(Map<String, String> texts, PackDocument document) {
        Map<String, Object> all = new TreeMap<>();
        all.put("fields", texts);
        all.put("document", document == null ? null : Sha256.hex(document.content()));
        return Sha256.hex(CanonicalJson.of(all).getBytes(StandardCharsets.UTF_8));
    }

    public PackItemKind kind() {
        return kind;
    }

    public String part() {
        return part;
    }

    public String sha256() {
        return sha256;
    }

    public boolean hasDocument() {
        return content != null;
    }

    /** Empty if it was not filled in. */
    public String field(String name) {
        return FieldLines.read(fields).getOrDefault(name, "");
    }

    public PackDocument document() {
        return new PackDocument(fileName, contentType, content.clone());
    }

    public PackItem view() {
        return new PackItem(
                id,
                deploymentId,
                kind,
                part,
                versionNo,
                FieldLines.read(fields),
                fileName,
                contentType,
                sha256,
                madeBy,
                madeAt);
    }

    @Override
    public String toString() {
        return "PackPage " + id + " " + kind;
    }
}
