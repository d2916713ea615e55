package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyReportTest {
    @Test
    void bothFormsOfReportAreRead() {
        List<PolicyReport> wanted = List.of(new PolicyReport("/admin/audit/log.xhtml", "script-src-elem", "evil.test"));
        assertEquals(
                wanted,
                PolicyReport.read(
                        """
                {"csp-report": {"document-uri": "https://lfr.example/admin/audit/log.xhtml?person=x",
                "effective-directive": "script-src-elem", "blocked-uri": "https://evil.test/x.js?secret"}}"""));
        assertEquals(
                wanted,
                PolicyReport.read(
                        """
                [{"type": "csp-violation", "body": {"documentURL": "https://lfr.example/admin/audit/log.xhtml",
                "effectiveDirective": "script-src-elem", "blockedURL": "https://evil.test/x.js"}}]"""));
    }

    @Test
    void nothingThatNamesACaseOrWritesIntoTheLogIsKept() {
        PolicyReport report = PolicyReport.read(
                        """
                        {"csp-report": {"document-uri": "https://a/operations/pictures/alert/4711/probe.jpg",
                        "violated-directive": "img-src\\nERROR forged", "blocked-uri": "inline"}}""")
                .get(0);
        assertEquals(
                new PolicyReport("/operations/pictures/alert/0000/probe.jpg", "img-src?ERROR?forged", "inline"),
                report);
    }

    @Test
    void whatIsNoReportIsNone() {
        for (String text : List.of("", "nonsense", "[]", "{}", "{\"csp-report\": 1}", "[1, {\"body\": null}]", "1")) {
            assertEquals(List.of(), PolicyReport.read(text), text);
        }
    }
}
