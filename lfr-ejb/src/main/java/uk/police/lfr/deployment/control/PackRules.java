package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.PackAnswer;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.PackDocument;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.platform.boundary.UploadGuard;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Words;

/** What an application pack must hold: item by item when it is handed in, and whole before it is submitted. */
@Dependent
public class PackRules {
    private static final int LONGEST_FIELD = 4000;

    /** As much as a scanned assessment needs; decision of this project, 2026. */
    private static final int LARGEST_DOCUMENT = 10 * 1024 * 1024;

    private static final Map<String, byte[]> MAGIC = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    /** Items that some applications need and others do not. */
    private static final Set<PackItemKind> CONDITIONAL = EnumSet.of(
            PackItemKind.CHILD_RIGHTS, PackItemKind.DPO_CONSULTATION, PackItemKind.CAMERA_PLAN, PackItemKind.SITE_PLAN);

    @Inject
    private PackStore packs;

    @Inject
    private UseCaseStore useCases;

    @Inject
    private UploadGuard uploads;

    @Inject
    private Clock clock;

    /** @throws InvalidInput names the field and what to do */
    public void check(PackItemKind kind, Map<String, String> fields) {
        for (String field : fields.keySet()) {
            if (!kind.fields().contains(field)) {
                throw new InvalidInput(field, "deployment.field_unknown", field);
            }
        }
        for (String field : kind.fields()) {
            String text = Words.required(field, fields.get(field), 1, LONGEST_FIELD);
            PackAnswer answer = PackAnswer.of(field);
            if (answer == PackAnswer.COUNT && !text.matches("[1-9][0-9]{0,8}")) {
                throw new InvalidInput(field, "deployment.field_count", field);
            }
            if (answer == PackAnswer.YES_OR_NO && !text.matches("yes|no")) {
                throw new InvalidInput(field, "deployment.field_yes_no", field);
            }
        }
        String categories = fields.get("categories");
        if (categories != null && ListCriteria.named(categories).isEmpty()) {
            throw new InvalidInput("categories", "deployment.categories_unknown", ListCriteria.names());
        }
        if (kind == PackItemKind.USE_CASE
                && useCases.on(
                                fields.get("code"),
                                clock.instant().atZone(ForceTime.ZONE).toLocalDate())
                        .isEmpty()) {
            throw new InvalidInput("code", "deployment.use_case_unknown", fields.get("code"));
        }
    }

    /** @throws InvalidInput no plan of a place, or one with a camera that the application does not name */
    public void checkSite(Deployment deployment, PackItemKind kind, Map<String, String> fields) {
        if (kind != PackItemKind.SITE_PLAN) {
            return;
        }
        Set<String> planned = deployment.plannedCameras();
        for (SitePlan.Stand camera : site(fields.get("sitePlan")).cameras()) {
            if (!planned.contains(camera.name())) {
                throw new InvalidInput("sitePlan", "deployment.no_such_camera", camera.name());
            }
        }
    }

    private static SitePlan site(String text) {
        try {
            return SitePlan.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new InvalidInput("sitePlan", "deployment.site_plan", wrong.getMessage());
        }
    }

    /** @throws InvalidInput a plan of a camera that the application does not name */
    public void checkPart(Deployment deployment, PackItemKind kind, String part) {
        if (kind == PackItemKind.CAMERA_PLAN
                && deployment.view().plan().cameras().stream()
                        .noneMatch(camera -> camera.name().equals(part))) {
            throw new InvalidInput("part", "deployment.no_such_camera", part);
        }
    }

    /** @throws InvalidInput too large, of a kind that is not taken, not what it says, or more than that */
    public void check(PackDocument document) {
        byte[] content = document.content();
        if (content.length > LARGEST_DOCUMENT) {
            throw new InvalidInput("document", "deployment.document_too_large", LARGEST_DOCUMENT / 1024 / 1024);
        }
        byte[] magic = MAGIC.get(document.contentType());
        if (magic == null || content.length < magic.length || !startsWith(content, magic)) {
            throw new InvalidInput("document", "deployment.document_kind");
        }
        Words.required("document", document.fileName(), 1, 200);
        uploads.check("document", content);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (content[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Kinds that are missing, a camera plan with its camera's name; empty if the pack is complete. */
    public List<String> missing(Deployment deployment) {
        List<PackPage> pages = packs.current(deployment.id());
        List<String> missing = new ArrayList<>();
        for (PackItemKind kind : PackItemKind.values()) {
            if (!CONDITIONAL.contains(kind) && !present(pages, kind)) {
                missing.add(kind.name());
            }
        }
        for (CameraPlan camera : deployment.view().plan().cameras()) {
            if (pages.stream()
                    .noneMatch(page -> page.kind() == PackItemKind.CAMERA_PLAN
                            && page.part().equals(camera.name()))) {
                missing.add(PackItemKind.CAMERA_PLAN + " " + camera.name());
            }
        }
        requireIf(pages, missing, PackItemKind.WATCHLIST_CRITERIA, "under18", PackItemKind.CHILD_RIGHTS);
        requireIf(pages, missing, PackItemKind.USE_CASE, "protest", PackItemKind.DPO_CONSULTATION);
        return missing;
    }

    private static void requireIf(
            List<PackPage> pages, List<String> missing, PackItemKind asked, String field, PackItemKind needed) {
        boolean yes = field(pages, asked, field).toLowerCase(Locale.ROOT).equals("yes");
        if (yes && !present(pages, needed)) {
            missing.add(needed.name());
        }
    }

    private static boolean present(List<PackPage> pages, PackItemKind kind) {
        return pages.stream().anyMatch(page -> page.kind() == kind && (!kind.document() || page.hasDocument()));
    }

    /** A field of the version that counts; empty if there is none. */
    public static String field(List<PackPage> pages, PackItemKind kind, String field) {
        return pages.stream()
                .filter(page -> page.kind() == kind)
                .map(page -> page.field(field))
                .findFirst()
                .orElse("");
    }
}
