package uk.police.lfr.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | | true | 127.0.0.1",
                "127.0.0.1 | 198.51.100.7 | true | 198.51.100.7",
                // What a visitor wrote stands first; what the proxy adds, last.
                "127.0.0.1 | 203.0.113.9, 198.51.100.7 | true | 198.51.100.7",
                // Without a proxy of ours the header is the visitor's invention.
                "192.0.2.1 | 198.51.100.7 | false | 192.0.2.1",
                "2001:db8:1:2:3:4:5:6 | | false | 2001:db8:1:2::",
                "2001:db8:1:2:ffff::6 | | false | 2001:db8:1:2::",
                "::1 | | false | :",
            })
    void senders(String peer, String forwarded, boolean behindAProxy, String counted) {
        assertEquals(counted, VisitorAddress.of(peer, forwarded, behindAProxy));
    }
}
