package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The body of a request, handed on piece by piece as it comes in and never held as a whole. */
class IncomingBody extends AbstractHttpEntity {

    private static final String WANTED = IncomingBody.class.getName();
    private static final int PIECE = 16 * 1024;

    private final HttpServletRequest request;
    private final long most;

    IncomingBody(HttpServletRequest request, long most) {
        super((ContentType) null, null, request.getContentLengthLong() < 0);
        this.request = request;
        this.most = most;
        if (request.getContentLengthLong() > most) {
            throw new ProblemException(Problem.TOO_LARGE);
        }
    }

    static boolean in(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Whether the client sends its body: one that asks first does so only when it is wanted. */
    static boolean isBeingSent(HttpServletRequest request) {
        return in(request) && (request.getHeader("Expect") == null || request.getAttribute(WANTED) != null);
    }

    /**
     * Whether the client is still at it. An answer whose length is known would end with its last byte, and the container
     * then closes the request too, so that the rest could not be received any more.
     */
    static boolean isUnfinished(HttpServletRequest request) throws IOException {
        return isBeingSent(request) && !request.getInputStream().isFinished();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        request.setAttribute(WANTED, true);
        var piece = new byte[PIECE];
        var in = getContent();
        long total = 0;
        for (int read = receive(in, piece); read >= 0; read = receive(in, piece)) {
            total += read;
            if (total > most) {
                throw new ProblemException(Problem.TOO_LARGE);
            }
            out.write(piece, 0, read);
        }
    }

    /** A sender who stops in the middle is no fault of the service, so it is no IOException of this connection. */
    private static int receive(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new ProblemException(Problem.BAD_REQUEST, new UncheckedIOException(e));
        }
    }

    @Override
    public InputStream getContent() throws IOException {
        return request.getInputStream();
    }

    @Override
    public long getContentLength() {
        return request.getContentLengthLong();
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    @Override
    public void close() {
        // The container owns the stream.
    }
}
