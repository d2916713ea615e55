package uk.police.lfr.web.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.control.RecordCsv;
import uk.police.lfr.transparency.control.RecordJson;
import uk.police.lfr.web.publicsite.Published;

/** Files of open data are what their schemas and standards say. */
class OpenDataFilesTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RecordSchema.of(Published.ORIGIN).toString());

    private static final JsonSchema LIST_SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(RecordSchemaResource.deployments());

    private static Set<String> faults(String record) {
        return faults(SCHEMA, record);
    }

    private static Set<String> faults(JsonSchema schema, String text) {
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static String list() {
        Stream<PublicDeployment> all = Stream.concat(Published.all().stream(), Stream.of(Published.history()));
        return DeploymentsResource.body(all, false).toString();
    }

    private static List<String> enumeration(String definition, String member) {
        return Json.createReader(new StringReader(RecordSchemaResource.deployments()))
                .readObject()
                .getValue("/$defs/" + definition + "/properties/" + member + "/enum")
                .asJsonArray()
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void theListOfDeploymentsIsWhatItsSchemaSays() {
        assertEquals(Set.of(), faults(LIST_SCHEMA, list()));
        assertTrue(!faults(LIST_SCHEMA, list().replace("\"phase\":\"upcoming\"", "\"phase\":\"soon\""))
                .isEmpty());
        assertTrue(!faults(LIST_SCHEMA, list().replace("\"reported\",\"value\":11", "\"reported\",\"value\":0"))
                .isEmpty());
    }

    @Test
    void theListsSchemaHasEveryWordThatTheSystemHas() {
        assertEquals(names(DeploymentPhase.values()), enumeration("deployment", "phase"));
        assertEquals(names(RevisionKind.values()), enumeration("revision", "kind"));
        assertTrue(RecordSchemaResource.deployments()
                .contains('"' + String.join("\", \"", names(PurposeLimb.values())) + '"'));
    }

    @Test
    void checksumsAreThoseOfTheFilesAsTheyStand() {
        assertEquals(
                """
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.csv
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.jsonl
                """,
                ChecksumsResource.lines(Map.of("b.jsonl", "", "a.csv", "abc")));
    }

    @Test
    void everyRecordIsWhatTheSchemaSays() {
        for (PublicDeployment deployment : Published.all()) {
            assertEquals(Set.of(), faults(RecordJson.of(deployment.document())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"state\":\"reported\"}",
                "{\"state\":\"zero\",\"value\":1}",
                "{\"state\":\"reported\",\"value\":\"11\"}",
                "{\"state\":\"withheld\"}",
                "{\"state\":\"not_recorded\",\"value\":0}",
                "{\"state\":\"unknown\"}",
                "{\"value\":11}"
            })
    void aFigureThatContradictsItsStateIsNot(String figure) {
        String sound = "\"total\":{\"state\":\"reported\",\"value\":11}";
        String record = RecordJson.of(Published.reported().document());
        assertTrue(record.contains(sound));
        assertTrue(!faults(record.replace(sound, "\"total\":" + figure)).isEmpty(), figure);
    }

    @Test
    void aRecordThatLacksAColumnIsNot() {
        assertTrue(!faults("{}").isEmpty());
    }

    @Test
    void eachLineIsARecord() {
        List<String> documents = Published.all().stream()
                .map(deployment -> RecordJson.of(deployment.document()))
                .toList();
        String lines = DeploymentLinesResource.lines(documents);
        assertEquals(documents, lines.lines().toList());
        assertTrue(lines.endsWith("\n"));
    }

    @Test
    void theMapHasAPointWherePlacesHaveCoordinatesLongitudeFirst() {
        JsonObject map = DeploymentMap.of(Published.all());
        assertEquals("FeatureCollection", map.getString("type"));
        JsonArray features = map.getJsonArray("features");
        JsonObject located = features.getJsonObject(0);
        assertEquals("Feature", located.getString("type"));
        assertEquals("Point", located.getJsonObject("geometry").getString("type"));
        JsonArray point = located.getJsonObject("geometry").getJsonArray("coordinates");
        assertEquals(-4.6333, point.getJsonNumber(0).doubleValue());
        assertEquals(53.3094, point.getJsonNumber(1).doubleValue());
        assertEquals("W05001496", located.getJsonObject("properties").getString("wardCode"));
        assertEquals(JsonValue.NULL, features.getJsonObject(1).get("geometry"));
    }

    @Test
    void whatWasBeforeThisSystemIsARecordToo() {
        assertEquals(Set.of(), faults(RecordJson.of(Published.history().document())));
    }

    @Test
    void othersReadTheTableAsItWasWritten() throws IOException {
        String table = Stream.concat(
                        Stream.of(RecordCsv.header()),
                        Published.all().stream().map(each -> RecordCsv.row(each.document())))
                .collect(Collectors.joining("\r\n"));
        List<CSVRecord> rows = CSVParser.parse(table, CSVFormat.RFC4180).getRecords();
        assertEquals(RecordColumns.ALL, rows.get(0).toList());
        assertEquals(4, rows.size());
        rows.forEach(row -> assertEquals(RecordColumns.ALL.size(), row.size()));
        assertTrue(rows.get(1).toList().contains("Match day, <gates> & \"stands\"; A\\B"));
        assertTrue(rows.get(1).toList().contains("-4.6333"));
    }

    @Test
    void theTablesMetadataNamesItsColumnsInTheirOrder() {
        JsonArray columns = TableMetadata.of().getJsonObject("tableSchema").getJsonArray("columns");
        assertEquals(
                RecordColumns.ALL,
                columns.getValuesAs(JsonObject.class).stream()
                        .map(column -> column.getString("name"))
                        .toList());
    }

    @Test
    void everyColumnHasATitleInBothLanguagesAndNoTwoHaveTheSame() {
        List<JsonObject> columns = TableMetadata.of()
                .getJsonObject("tableSchema")
                .getJsonArray("columns")
                .getValuesAs(JsonObject.class);
        for (String language : List.of("und", "en", "cy")) {
            assertEquals(
                    RecordColumns.ALL.size(),
                    columns.stream()
                            .map(column -> column.getJsonObject("titles").getString(language))
                            .distinct()
                            .count(),
                    language);
        }
        assertEquals(
                "{\"und\":\"faces.seen\",\"en\":\"Faces scanned\",\"cy\":\"Wynebau a sganiwyd\"}",
                columns.get(RecordColumns.ALL.indexOf("faces.seen"))
                        .getJsonObject("titles")
                        .toString());
    }

    @Test
    void theCatalogueNamesEveryFileInBothLanguages() {
        JsonObject catalogue =
                new Catalogue(Published.ORIGIN).of(new BilingualText("Example Police", "Heddlu Enghraifft"));
        JsonArray sets = catalogue.getJsonArray("dcat:dataset");
        for (JsonObject set : sets.getValuesAs(JsonObject.class)) {
            assertEquals(2, set.getJsonArray("dct:title").size());
            for (JsonObject file : set.getJsonArray("dcat:distribution").getValuesAs(JsonObject.class)) {
                assertTrue(
                        file.getJsonObject("dcat:downloadURL").getString("@id").startsWith(Published.ORIGIN + "/"));
            }
        }
        assertEquals(4, sets.size());
    }
}
