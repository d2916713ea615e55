package uk.police.lfr.web.api.v1;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import uk.police.lfr.transparency.contract.ColumnType;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.web.publicsite.ColumnTitle;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicWords;

/** What the columns of the table hold, as the W3C's CSV on the Web (2015) describes a file beside it. */
final class TableMetadata {

    private TableMetadata() {}

    static JsonObject of() {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        RecordColumns.ALL.forEach(column -> columns.add(column(column)));
        return Json.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/csvw")
                .add("url", "deployments.csv")
                .add("dc:title", OpenDataWords.tagged("openData.set.DEPLOYMENTS"))
                .add("dc:license", Json.createObjectBuilder().add("@id", OpenData.LICENCE))
                .add("dialect", dialect())
                .add(
                        "tableSchema",
                        Json.createObjectBuilder()
                                .add("primaryKey", "reference")
                                .add("columns", columns))
                .build();
    }

    private static JsonObjectBuilder dialect() {
        return Json.createObjectBuilder()
                .add("encoding", "utf-8")
                .add("header", true)
                .add("delimiter", ",")
                .add("quoteChar", "\"")
                .add("doubleQuote", true)
                .add("lineTerminators", Json.createArrayBuilder().add("\r\n"));
    }

    /** A cell may hold the word of a state; where a reason follows that word, no type but text fits every cell. */
    private static JsonObjectBuilder column(String column) {
        return Json.createObjectBuilder()
                .add("name", column)
                .add("titles", titles(column))
                .add("datatype", ColumnType.mayBeWithheld(column) ? text("string") : datatype(ColumnType.of(column)))
                .add("null", withoutValue(column));
    }

    /** The header's own word, which readers look for, and what it means in both languages. */
    private static JsonObjectBuilder titles(String column) {
        JsonObjectBuilder titles = Json.createObjectBuilder().add("und", column);
        for (Language language : Language.values()) {
            titles.add(language.getCode(), ColumnTitle.of(column, new PublicWords(language)));
        }
        return titles;
    }

    private static JsonArrayBuilder withoutValue(String column) {
        JsonArrayBuilder words = Json.createArrayBuilder().add("not_recorded").add("not_applicable");
        return ColumnType.mayBeUnpublished(column) ? words.add("withheld: not_published") : words;
    }

    private static JsonValue datatype(ColumnType type) {
        return switch (type) {
            case TEXT -> text("string");
            case COUNT -> Json.createObjectBuilder()
                    .add("base", "integer")
                    .add("minimum", 0)
                    .build();
            case NUMBER -> text("decimal");
            case FLAG -> text("boolean");
                // A moment, or a day alone where the time of day is not known.
            case TIME -> text("string");
        };
    }

    private static JsonValue text(String name) {
        return Json.createValue(name);
    }
}
