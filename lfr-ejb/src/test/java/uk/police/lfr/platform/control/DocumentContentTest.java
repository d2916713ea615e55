package uk.police.lfr.platform.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentContentTest {
    private static final String PLAIN =
            "%PDF-1.7\n1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] >> endobj\n%%EOF\n";

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] withObjects(String objects) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n4 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\r\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pdf)) {
            packed.write(bytes(objects));
        }
        pdf.writeBytes(bytes("\nendstream endobj\n%%EOF"));
        return pdf.toByteArray();
    }

    @Test
    void aPlainDocumentIsLetIn() throws IOException {
        assertFalse(DocumentContent.isActive(bytes(PLAIN)));
        assertFalse(DocumentContent.hasMore(bytes(PLAIN)));
        assertFalse(DocumentContent.isActive(withObjects("1 0 << /Type /Page /JSType 1 >>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/JavaScript", "/JS (app.alert(1))", "/J#53 (x)", "/Launch", "/EmbeddedFiles", "/XFA", "/Encrypt"
            })
    void whatDoesMoreThanBeReadIsNot(String name) throws IOException {
        assertTrue(DocumentContent.isActive(bytes("%PDF-1.7\n<< " + name + " >>\n%%EOF")), name);
        assertTrue(DocumentContent.isActive(withObjects("1 0 << " + name + " >>")), "packed: " + name);
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        assertTrue(DocumentContent.isActive(withObjects(" ".repeat(40 * 1024 * 1024))));
    }

    @Test
    void aFileThatIsTwoAtOnceIsNotLetIn() {
        assertTrue(DocumentContent.hasMore(bytes(PLAIN + "PK\u0003\u0004 an archive")));
        assertTrue(DocumentContent.hasMore(bytes("\u00ff\u00d8\u00ff picture \u00ff\u00d9<script>")));
        assertTrue(DocumentContent.hasMore(bytes("\u0089PNG picture IEND\u00aeB`\u0082#!/bin/sh")));
        assertFalse(DocumentContent.hasMore(bytes("\u0089PNG picture IEND\u00aeB`\u0082")));
        assertFalse(DocumentContent.hasMore(bytes("\u00ff\u00d8\u00ff picture \u00ff\u00d9\0\0")));
    }
}
