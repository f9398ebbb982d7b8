package city.weltoffen.defaults.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is known before it is handled; of an upload only its length counts, it is not held. */
final class FingerprintedRequest extends HttpServletRequestWrapper {

    private final byte @Nullable [] body;
    private final String fingerprint;

    private FingerprintedRequest(HttpServletRequest request, byte @Nullable [] body) {
        super(request);
        this.body = body;
        this.fingerprint = body == null ? "upload of " + request.getContentLengthLong() : Digests.sha256(body);
    }

    static FingerprintedRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        return new FingerprintedRequest(
                request, upload ? null : request.getInputStream().readAllBytes());
    }

    String fingerprint() {
        return fingerprint;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Body(new ByteArrayInputStream(body));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read synchronously");
        }
    }
}
