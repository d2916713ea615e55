package uk.police.lfr.audit.control.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes as others write them are read, and what is not one is refused. */
class NoteTest {
    /** The example of C2SP tlog-cosignature: a log's line and a witness's. */
    private static final String PUBLISHED =
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    @Test
    void theSpecificationsExampleIsReadAndWrittenBack() {
        SignedNote note = SignedNote.parse(PUBLISHED);
        assertEquals(PUBLISHED, note.written());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertEquals("example.com/behind-the-sofa", checkpoint.origin());
        assertEquals(20_852_163, checkpoint.size());
        assertEquals(note.text(), checkpoint.text());
        assertEquals(1_679_315_147, note.signatures().get(1).seconds());
    }

    @Test
    void aWitnessKeyIsReadAsItWasWritten() {
        NoteKey key = new TestWitness("witness.example/university").key();
        assertEquals(key.text(), NoteKey.parse(key.text()).orElseThrow().text());
        assertEquals(Optional.empty(), NoteKey.parse(key.text().replace("university", "universitz")));
        assertEquals(Optional.empty(), NoteKey.parse(key.text().substring(1) + "A"));
        assertThrows(IllegalArgumentException.class, () -> new NoteKey("two words", NoteKey.Kind.LOG, new byte[32]));
    }

    @Test
    void aSignatureHoldsForItsTextAndKeyAlone() {
        TestWitness witness = new TestWitness("witness.example/a");
        String text = "origin\n1\ntext\n";
        SignedNote note = SignedNote.parse(text + "\n" + witness.line(text, 12));
        assertTrue(note.signedBy(witness.key()));
        assertFalse(note.signedBy(new TestWitness("witness.example/a").key()));
        SignedNote other = new SignedNote("origin\n2\ntext\n", note.signatures());
        assertFalse(other.signedBy(witness.key()));
    }

    @Test
    void whatIsNoCheckpointIsRefused() {
        String root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
        for (String text :
                new String[] {"", "o\n1\n", "o\n01\n" + root + "\n", "o\n1\nshort\n", "\n1\n" + root + "\n"}) {
            assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(text), text);
        }
        assertThrows(IllegalArgumentException.class, () -> SignedNote.parse("no signature\n"));
    }
}
