package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DayWindow;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.Forecast;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.deployment.contract.ThresholdBasis;
import uk.police.lfr.deployment.contract.ThresholdTerms;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.WrongState;

/** Puts into one document what an officer decides about. The same facts make the same document. */
@Dependent
public class AuthorityStatements {
    private static final double PER = 10_000;

    @Inject
    private PackStore packs;

    @Inject
    private ThresholdForecast thresholds;

    @Inject
    private ThresholdRules rules;

    @Inject
    private ListCriteria criteria;

    @Inject
    private Settings settings;

    public AuthorityStatement of(Deployment deployment) {
        List<PackPage> pages = packs.current(deployment.id());
        DeploymentDraft plan = deployment.view().plan();
        ListTerms list = criteria.of(deployment);
        Forecast forecast = forecast(pages, plan.threshold(), list.cap());
        ThresholdTerms threshold = rules.terms(deployment.plan());
        double needs = targetNeeds(threshold, list.cap());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("reference", deployment.reference());
        all.put("requestedBy", deployment.requestedBy());
        all.put("title", texts(plan.title()));
        all.put("context", texts(plan.context()));
        all.put("place", texts(plan.place()));
        all.put("site", site(plan.site()));
        all.put("purposes", plan.purposes().stream().sorted().map(Enum::name).toList());
        all.put("justification", plan.justification());
        all.put("days", plan.days().stream().map(AuthorityStatements::window).toList());
        all.putAll(said(threshold, needs));
        all.put("listCap", list.cap() == null ? "" : list.cap().toString());
        all.put(
                "listCategories",
                list.categories().stream().sorted().map(Enum::name).toList());
        all.put("cameras", plan.cameras().stream().map(CameraPlan::name).toList());
        all.put("pack", pages.stream().map(AuthorityStatements::item).toList());
        all.put("expectedFalseAlerts", String.format("%.3f", forecast.falseAlerts()));
        all.put("expectedStops", forecast.stops());
        String document = CanonicalJson.of(all);
        String sha256 = Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
        return new AuthorityStatement(document, sha256, forecast, list, threshold, needs);
    }

    /** @throws WrongState it has changed since the officer read it */
    public AuthorityStatement unchanged(Deployment deployment, String shownSha256) {
        AuthorityStatement now = of(deployment);
        if (!now.sha256().equals(shownSha256)) {
            throw new WrongState("deployment.changed_since_shown", deployment.reference());
        }
        return now;
    }

    /** For this place, this list and this threshold as they stand now. */
    Forecast forecast(Deployment deployment) {
        return forecast(
                packs.current(deployment.id()),
                deployment.plan().threshold(),
                criteria.of(deployment).cap());
    }

    /** A place with more false alerts a face than the force allows itself is shown as such; it is not forbidden. */
    private Forecast forecast(List<PackPage> pages, double threshold, Integer cap) {
        int entries = cap == null ? 0 : cap;
        String expected = PackRules.field(pages, PackItemKind.THRESHOLD, "expectedFaces");
        // An urgent authority may come before its pack.
        long faces = expected.isEmpty() ? 0 : Long.parseLong(expected);
        double perFace =
                thresholds.advice(threshold, entries).falseAlertsPer10000Faces().value() / PER;
        double falseAlerts = faces * perFace;
        boolean over = perFace > settings.number(Setting.FALSE_ALERT_BUDGET);
        return new Forecast(faces, entries, falseAlerts, (long) Math.ceil(falseAlerts), over);
    }

    /** In hundredths, as thresholds are entered; rounded up, so that it is kept to. */
    private double targetNeeds(ThresholdTerms threshold, Integer cap) {
        double needs = thresholds.thresholdFor(1.0 / threshold.oneFalseAlertIn(), cap == null ? 0 : cap);
        return ThresholdForecast.roundedUp(needs);
    }

    private static Map<String, Object> said(ThresholdTerms threshold, double needs) {
        ThresholdBasis basis = threshold.basis();
        return Map.of(
                "threshold", Double.toString(threshold.value()),
                "thresholdTarget", "1/" + threshold.oneFalseAlertIn(),
                "thresholdForTarget", Double.toString(needs),
                "thresholdFloor", Double.toString(basis.floor()),
                "profile", basis.profile(),
                "templateVersion", basis.templateVersion(),
                "models", basis.models(),
                "evaluation", basis.evaluation());
    }

    private static Map<String, String> texts(BilingualText text) {
        return Map.of("en", text.en(), "cy", text.cy());
    }

    /** What is not said is empty, so that nobody can say it after the signature. */
    private static Map<String, String> site(Site site) {
        return Map.of(
                "type", text(site.type()),
                "wardCode", site.wardCode(),
                "lsoa", site.lsoa(),
                "latitude", text(site.latitude()),
                "longitude", text(site.longitude()),
                "precisionMetres", text(site.precisionMetres()));
    }

    private static String text(Object said) {
        return said == null ? "" : said.toString();
    }

    private static Map<String, String> window(DayWindow day) {
        return Map.of("start", day.start().toString(), "end", day.end().toString());
    }

    private static Map<String, Object> item(PackPage page) {
        return Map.of("kind", page.kind().name(), "part", page.part(), "sha256", page.sha256());
    }
}
