package city.weltoffen.notification.webhook.sending;

import city.weltoffen.notification.webhook.sending.Receivers.InnerHost;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;

/**
 * Posts to receivers. Whatever one does (answers late, never, without end, elsewhere), it costs the time and the bytes of
 * the settings and nobody else's.
 */
public final class Sender implements AutoCloseable {

    private final CloseableHttpClient client;
    private final SendingSettings settings;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("webhook-deadlines").factory());

    Sender(CloseableHttpClient client, SendingSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    public Answer post(URI receiver, Map<String, String> headers, String json) {
        HttpPost post = new HttpPost(receiver);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        AtomicBoolean late = new AtomicBoolean();
        Future<?> deadline = deadlines.schedule(
                () -> {
                    late.set(true);
                    post.abort();
                },
                settings.answer().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange(post);
        } catch (InnerHost inside) {
            return Answer.fault("address-not-allowed");
        } catch (UnknownHostException unknown) {
            return Answer.fault("unknown-host");
        } catch (SSLException untrusted) {
            return Answer.fault(late.get() ? "no-answer" : "not-secure");
        } catch (InterruptedIOException silent) {
            return Answer.fault("no-answer");
        } catch (IOException broken) {
            return Answer.fault(late.get() ? "no-answer" : "unreachable");
        } finally {
            deadline.cancel(false);
        }
    }

    /** Ends the connection instead of reading the rest of the answer, which may never end. */
    private Answer exchange(HttpPost post) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, post, null);
        try {
            return Judgement.of(response, (int) settings.mostBytes().toBytes());
        } finally {
            post.abort();
            Closer.closeQuietly(response);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
