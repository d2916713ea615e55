package uk.police.lfr.vision.source;

import static uk.police.lfr.vision.source.CameraPlacesTest.allowed;
import static uk.police.lfr.vision.source.CameraPlacesTest.refused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A camera's address must lead to cameras alone, however it is written. */
class EvasionsTest {
    private static final CameraPlaces UNSAID = CameraPlaces.of("", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rtsp://op:s3cret@10.0.0.5/live",
                "rtspu://10.0.0.5/live",
                "https://172.16.4.7:8443/video",
                "rtsps://192.168.1.20/live",
                "http://203.0.113.9/mjpg",
                "rtsp://[2001:db8::5]/live",
                "rtsp://[fd12:3456::5]/live",
                "rtsp://camera.invalid/live",
                // Before the at sign stands a user, whatever it looks like.
                "rtsp://127.0.0.1:80@10.0.0.5/live",
                // What follows the hash is no part of an address.
                "rtsp://10.0.0.5#@127.0.0.1/live",
            })
    void camerasOfAnOrdinaryNetworkAreTaken(String address) {
        allowed(UNSAID, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.255.1.2:9990/",
                "HTTP://LOCALHOST/",
                "http://localhost./",
                "http://LocalHost.:8080/",
                "RTSP://op:s3cret@127.0.0.1/live",
                "http://10.0.0.5@127.0.0.1/",
                "http://10.0.0.5:80@127.0.0.1/",
                "http://10.0.0.5%2F@127.0.0.1/",
                "http://10.0.0.5%40@127.0.0.1/",
                "http://a@b@127.0.0.1/",
                "http://10.0.0.5\\@127.0.0.1/",
                "http://127.0.0.1\\@10.0.0.5/",
                "http://10.0.0.5 @127.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://127.0.0.1.:80/",
                "http://%31%32%37.0.0.1/",
                "http://１２７.0.0.1/",
                "http://127。0。0。1/",
                "http://0/",
                "http://0.0.0.0/",
                "http://0.1.2.3/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[0000:0000:0000:0000:0000:0000:0000:0001]:80/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::FFFF:7F00:1]/",
                "http://[0:0:0:0:0:ffff:127.0.0.1]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:1:2:3:4:80ff:fffe]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25lo]/",
                "http://[ff02::1]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[fd00:ec2::254]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://169.254.1.1/",
                "http://100.100.100.200/",
                "http://168.63.129.16/",
                "http://192.0.0.192/",
                "rtspu://239.1.2.3/",
                "rtspu://224.0.0.1/",
                "rtsp://255.255.255.255/",
                "rtsp://240.0.0.1/",
                "http://op:s3cret%0d%0aHost:%20x@10.0.0.5/",
                "concat:http://10.0.0.5/a|file:/etc/passwd",
                "CONCAT:/etc/passwd",
                "subfile,,start,0,end,9,,:/etc/passwd",
                "data:video/mp4;base64,AAAA",
                "gopher://10.0.0.5/",
                "ftp://10.0.0.5/",
                "tcp://10.0.0.5:80",
                "udp://10.0.0.5:80",
                "unix:///run/x.sock",
                "pipe:0",
                "crypto:file:/etc/passwd",
                "jar:file:/a.jar!/b",
                "lavfi:color",
                "http+unix://%2Frun%2Fx/",
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "file:/etc/passwd",
                "file://localhost/etc/passwd",
                "file:////etc/passwd",
                "file:///srv/%00/etc/passwd",
                "//127.0.0.1/",
                "/etc/passwd",
                "playlist.m3u8",
            })
    void whatLeadsElsewhereIsRefused(String address) {
        refused(UNSAID, address);
        refused(CameraPlaces.of("0.0.0.0/0, ::/0", null), address);
    }
}
