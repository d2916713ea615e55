package uk.police.lfr.web.publicsite.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.Sha256;

/** What the pages check in the visitor's browser: as published it fits, and with one byte changed it does not. */
class ProofScriptTest {
    private static final String RECORD =
            "{\"faces\":{\"state\":\"reported\",\"value\":34900},\"title\":{\"cy\":\"Môn\"}}";
    private static final String ROW = "\"2026-0012\",\"2\",\"34900\",\"Môn\"";
    private static final List<String> SOUND = List.of("inclusion ok", "head ok", "sound");

    private final SmallLog log = new SmallLog();
    private final KeyPair certificates = SmallLog.pair();
    private int index;

    @BeforeEach
    void entriesBeforeAndAfterTheRecord() {
        log.add("\"reference\":\"2026-0011\"");
        log.add("\"reference\":\"2026-0011\"");
        index = log.add("\"recordHash\":\"" + hash(RECORD) + "\",\"rowHash\":\"" + hash(ROW) + "\"");
        for (int i = 0; i < 4; i++) {
            log.add("\"reference\":\"2026-0013\"");
        }
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(UTF_8));
    }

    private Map<String, String> record(String content, String kind) {
        return new HashMap<>(Map.of(
                "check", "record", "content", content, "kind", kind, "proof", log.proof(index), "key", log.key()));
    }

    private static Map<String, String> with(Map<String, String> given, String name, String value) {
        Map<String, String> changed = new HashMap<>(given);
        changed.put(name, value);
        return changed;
    }

    private static List<String> first(String line, List<String> rest) {
        List<String> lines = new ArrayList<>(List.of(line));
        lines.addAll(rest);
        return lines;
    }

    @Test
    void aRecordAndItsRowFitAsPublished() throws Exception {
        List<List<String>> said = BrowserScript.says(List.of(record(RECORD, "record"), record(ROW, "row")));
        assertEquals(first("record ok", SOUND), said.get(0));
        assertEquals(first("row ok", SOUND), said.get(1));
    }

    @Test
    void anyChangedByteOfTheRowIsReported() throws IOException, InterruptedException {
        List<Map<String, String>> cases = new ArrayList<>();
        for (int at = 0; at < ROW.length(); at++) {
            String changed = ROW.substring(0, at) + (char) (ROW.charAt(at) ^ 1) + ROW.substring(at + 1);
            cases.add(record(changed, "row"));
        }
        for (List<String> said : BrowserScript.says(cases)) {
            assertEquals(List.of("row wrong", "inclusion ok", "head ok", "wrong"), said);
        }
    }

    @Test
    void anyChangedByteOfTheProofIsReported() throws IOException, InterruptedException {
        String proof = log.proof(index);
        List<Map<String, String>> cases = new ArrayList<>();
        for (int at = 0; at < proof.length(); at++) {
            String changed = proof.substring(0, at) + (char) (proof.charAt(at) ^ 1) + proof.substring(at + 1);
            cases.add(with(record(RECORD, "record"), "proof", changed));
        }
        List<List<String>> said = BrowserScript.says(cases);
        for (int at = 0; at < said.size(); at++) {
            assertEquals("wrong", said.get(at).get(3), "byte " + at + " of the proof: " + said.get(at));
        }
    }

    @Test
    void everyEntryOfTreesOfEverySizeIsProved() throws IOException, InterruptedException {
        SmallLog grown = new SmallLog();
        List<Map<String, String>> cases = new ArrayList<>();
        for (int size = 1; size <= 17; size++) {
            grown.add("\"recordHash\":\"" + hash(RECORD) + "\"");
            for (int entry = 0; entry < size; entry++) {
                cases.add(with(with(record(RECORD, "record"), "proof", grown.proof(entry)), "key", grown.key()));
            }
        }
        for (List<String> said : BrowserScript.says(cases)) {
            assertEquals(first("record ok", SOUND), said);
        }
    }

    @Test
    void theKeyOfAnotherLogIsNotTaken() throws IOException, InterruptedException {
        List<String> said = BrowserScript.says(List.of(with(record(RECORD, "record"), "key", new SmallLog().key())))
                .get(0);
        assertEquals(List.of("record ok", "inclusion ok", "head wrong", "wrong"), said);
    }

    @Test
    void aCertificateIsSignedAndInTheLogAndAnyChangeIsReported() throws IOException, InterruptedException {
        String before = "{\"classes\":[],\"days\":[{\"logIndex\":1}],\"reference\":\"2026-0012\"}";
        int place = log.add("\"sha256\":\"" + hash(before) + "\"");
        String signed = before.replace(",\"reference\"", ",\"logIndex\":" + place + ",\"reference\"");
        Map<String, String> sound = Map.of(
                "check", "certificate",
                "answer", answer(signed),
                "certificateKey", SmallLog.base64(certificates.getPublic().getEncoded()) + "\n",
                "proof", log.proof(place),
                "key", log.key());
        String other = answer(signed).replace("2026-0012", "2026-0013");
        List<List<String>> said = BrowserScript.says(List.of(
                sound,
                with(sound, "answer", other),
                with(sound, "proof", log.proof(place - 1)),
                with(Map.of("check", "place"), "answer", answer(signed))));
        List<String> signedAndLogged = new ArrayList<>(List.of("certificate ok", "certificateEntry ok"));
        signedAndLogged.addAll(SOUND);
        assertEquals(signedAndLogged, said.get(0));
        assertEquals(
                List.of("certificate wrong", "certificateEntry wrong", "inclusion ok", "head ok", "wrong"),
                said.get(1));
        assertEquals(
                List.of("certificate ok", "certificateEntry wrong", "inclusion ok", "head ok", "wrong"), said.get(2));
        assertEquals(List.of(Integer.toString(place)), said.get(3));
    }

    private String answer(String signed) {
        return "{\"signed\":" + signed + ",\"signature\":\"" + SmallLog.base64(SmallLog.sign(certificates, signed))
                + "\"}";
    }

    @Test
    void aTableIsReadRowByRow() throws IOException, InterruptedException {
        String table = "\"a\",\"b\"\r\n\"1\",\"two\nlines\"\r\n\"2\",\"said \"\"so\"\"\"";
        List<List<String>> said = BrowserScript.says(List.of(
                Map.of("check", "rows", "table", table),
                Map.of("check", "cells", "row", "\"2\",\"said \"\"so\"\"\",\"\"")));
        assertEquals(List.of("\"a\",\"b\"", "\"1\",\"two\nlines\"", "\"2\",\"said \"\"so\"\"\""), said.get(0));
        assertEquals(List.of("2", "said \"so\"", ""), said.get(1));
    }
}
