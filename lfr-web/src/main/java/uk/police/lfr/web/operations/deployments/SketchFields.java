package uk.police.lfr.web.operations.deployments;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;

/** An application's form as named texts and back, whatever of it is filled in. What is empty has no name. */
final class SketchFields {
    private static final String DAY = "day.";

    private SketchFields() {}

    static Map<String, String> of(DeploymentForm form) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "titleEn", form.getTitleEn());
        put(fields, "titleCy", form.getTitleCy());
        put(fields, "contextEn", form.getContextEn());
        put(fields, "contextCy", form.getContextCy());
        put(fields, "placeEn", form.getPlaceEn());
        put(fields, "placeCy", form.getPlaceCy());
        put(
                fields,
                "purposes",
                Arrays.stream(form.getPurposes()).map(Enum::name).collect(Collectors.joining(",")));
        put(fields, "justification", form.getJustification());
        put(fields, "start", form.getStart());
        put(fields, "end", form.getEnd());
        put(fields, "threshold", form.getThreshold());
        put(fields, "oneFalseAlertIn", form.getOneFalseAlertIn());
        put(fields, "cameras", form.getCameras());
        SiteForm site = form.getSite();
        put(fields, "type", site.getType());
        put(fields, "wardCode", site.getWardCode());
        put(fields, "lsoa", site.getLsoa());
        put(fields, "latitude", site.getLatitude());
        put(fields, "longitude", site.getLongitude());
        put(fields, "precision", site.getPrecision());
        int number = 1;
        for (FurtherDay day : form.getFurtherDays()) {
            put(fields, DAY + number + ".start", day.getStart());
            put(fields, DAY + number + ".end", day.getEnd());
            number++;
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, value.toString());
        }
    }

    static DeploymentForm form(Map<String, String> fields) {
        DeploymentForm form = new DeploymentForm();
        form.setTitleEn(fields.get("titleEn"));
        form.setTitleCy(fields.get("titleCy"));
        form.setContextEn(fields.get("contextEn"));
        form.setContextCy(fields.get("contextCy"));
        form.setPlaceEn(fields.get("placeEn"));
        form.setPlaceCy(fields.get("placeCy"));
        form.setPurposes(purposes(fields.get("purposes")));
        form.setJustification(fields.get("justification"));
        form.setStart(read(fields, "start", LocalDateTime::parse));
        form.setEnd(read(fields, "end", LocalDateTime::parse));
        form.setThreshold(read(fields, "threshold", Double::valueOf));
        form.setOneFalseAlertIn(read(fields, "oneFalseAlertIn", Integer::valueOf));
        form.setCameras(fields.get("cameras"));
        SiteForm site = form.getSite();
        site.setType(read(fields, "type", DeploymentType::valueOf));
        site.setWardCode(fields.get("wardCode"));
        site.setLsoa(fields.get("lsoa"));
        site.setLatitude(read(fields, "latitude", Double::valueOf));
        site.setLongitude(read(fields, "longitude", Double::valueOf));
        site.setPrecision(read(fields, "precision", Integer::valueOf));
        fields.keySet().stream()
                .filter(name -> name.startsWith(DAY))
                .map(name -> name.substring(DAY.length(), name.lastIndexOf('.')))
                .distinct()
                .sorted(java.util.Comparator.comparing(Integer::valueOf))
                .forEach(number -> form.getFurtherDays().add(day(fields, DAY + number)));
        return form;
    }

    private static FurtherDay day(Map<String, String> fields, String name) {
        FurtherDay day = new FurtherDay();
        day.setStart(read(fields, name + ".start", LocalDateTime::parse));
        day.setEnd(read(fields, name + ".end", LocalDateTime::parse));
        return day;
    }

    private static PurposeLimb[] purposes(String names) {
        return names == null
                ? new PurposeLimb[0]
                : Arrays.stream(names.split(",")).map(PurposeLimb::valueOf).toArray(PurposeLimb[]::new);
    }

    private static <T> T read(Map<String, String> fields, String name, Function<String, T> reader) {
        String text = fields.get(name);
        return text == null ? null : reader.apply(text);
    }
}
