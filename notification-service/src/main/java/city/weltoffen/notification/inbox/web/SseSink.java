package city.weltoffen.notification.inbox.web;

import city.weltoffen.notification.inbox.LiveStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a live stream as server-sent events, each in one piece: every piece is sent at once. */
final class SseSink implements LiveStream.Sink {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SseEmitter emitter;
    private final JsonMapper json;

    SseSink(SseEmitter emitter, JsonMapper json) {
        this.emitter = emitter;
        this.json = json;
    }

    @Override
    public void send(LiveStream.Arrived arrived) throws IOException {
        send(
                "id:" + arrived.entry().id() + "\nevent:notification",
                json.writeValueAsString(NotificationResponse.of(arrived.entry())));
    }

    @Override
    public void send(LiveStream.Marked marked) throws IOException {
        send("event:read", json.writeValueAsString(marked));
    }

    @Override
    public void send(LiveStream.Moved moved) throws IOException {
        send("event:later", json.writeValueAsString(moved));
    }

    @Override
    public void alive() throws IOException {
        write(":heartbeat\n\n");
    }

    /** @param json in one line */
    private void send(String head, String json) throws IOException {
        write(head + "\ndata:" + json + "\n\n");
    }

    private void write(String event) throws IOException {
        emitter.send(Set.of(new DataWithMediaType(event, TEXT)));
    }

    @Override
    public void close() {
        emitter.complete();
    }
}
