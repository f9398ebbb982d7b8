package city.weltoffen.notification.inbox.web;

import city.weltoffen.notification.inbox.LiveStream;
import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a live stream as server-sent events. */
final class SseSink implements LiveStream.Sink {

    private final SseEmitter emitter;
    private final JsonMapper json;

    SseSink(SseEmitter emitter, JsonMapper json) {
        this.emitter = emitter;
        this.json = json;
    }

    @Override
    public void send(LiveStream.Arrived arrived) throws IOException {
        emitter.send(SseEmitter.event()
                .id(arrived.entry().id())
                .name("notification")
                .data(json.writeValueAsString(NotificationResponse.of(arrived.entry()))));
    }

    @Override
    public void send(LiveStream.Marked marked) throws IOException {
        emitter.send(SseEmitter.event().name("read").data(json.writeValueAsString(marked)));
    }

    @Override
    public void send(LiveStream.Moved moved) throws IOException {
        emitter.send(SseEmitter.event().name("later").data(json.writeValueAsString(moved)));
    }

    @Override
    public void alive() throws IOException {
        emitter.send(SseEmitter.event().comment("heartbeat"));
    }

    @Override
    public void close() {
        emitter.complete();
    }
}
