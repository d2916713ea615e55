package uk.police.lfr.vision.source;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * TLS with whoever answers: cameras carry certificates that they made themselves (decision 0020). It keeps listeners
 * out, not impostors.
 */
final class AnyCertificate extends X509ExtendedTrustManager {
    private AnyCertificate() {}

    /** @param host as in the camera's address */
    static Socket secured(Socket plain, String host, int port) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            SSLSocket secure = (SSLSocket) context.getSocketFactory().createSocket(plain, host, port, true);
            secure.startHandshake();
            return secure;
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
        // Nobody signs in to us.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
        // Nobody signs in to us.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // Nobody signs in to us.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        // Any will do.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        // Any will do.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // Any will do.
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
