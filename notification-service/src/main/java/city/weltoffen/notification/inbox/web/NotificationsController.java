package city.weltoffen.notification.inbox.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.notification.inbox.InboxFilter;
import city.weltoffen.notification.inbox.LiveStreams;
import city.weltoffen.notification.inbox.Notification;
import city.weltoffen.notification.inbox.Notifications;
import city.weltoffen.notification.inbox.ReadMarks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The inbox of whoever is signed in. */
@RestController
@RequestMapping("/api/notifications")
@Tag(name = "notifications")
class NotificationsController {

    private final Notifications notifications;
    private final ReadMarks marks;
    private final LiveStreams streams;
    private final JsonMapper json;

    NotificationsController(Notifications notifications, ReadMarks marks, LiveStreams streams, JsonMapper json) {
        this.notifications = notifications;
        this.marks = marks;
        this.streams = streams;
        this.json = json;
    }

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary =
                    "My inbox, newest first below what came back unread after it was put off; next is the cursor of the following page, if there is one")
    InboxPage list(
            Identity identity,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "Only unread entries") @RequestParam(defaultValue = "false") boolean unread,
            @Parameter(description = "Only entries that are put off, which are not among the others")
                    @RequestParam(defaultValue = "false")
                    boolean later) {
        InboxFilter filter = later ? InboxFilter.LATER : unread ? InboxFilter.UNREAD : InboxFilter.PRESENT;
        List<Notification> found = notifications.page(identity.subject(), cursor, filter, size + 1);
        List<Notification> items = found.stream().limit(size).toList();
        return new InboxPage(
                items.stream().map(NotificationResponse::of).toList(),
                found.size() > size ? Notifications.cursor(items.getLast()) : null,
                notifications.unread(identity.subject()));
    }

    @PostMapping("/{id}/read")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Marks an entry read")
    NotificationResponse read(@PathVariable String id, Identity identity) {
        return NotificationResponse.of(marks.mark(identity.subject(), id, true));
    }

    @PostMapping("/{id}/unread")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Marks an entry unread")
    NotificationResponse unread(@PathVariable String id, Identity identity) {
        return NotificationResponse.of(marks.mark(identity.subject(), id, false));
    }

    @PostMapping("/read")
    @Allow(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks all entries read")
    void readAll(Identity identity) {
        marks.markAllRead(identity.subject());
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "My inbox, live",
            description = "Server-sent events: notification (an entry; its id can be given back as Last-Event-ID),"
                    + " read (id, read, unread; no id when all were marked) and later (unread; entries were put off or"
                    + " came back). A comment every 15 s (setting weltoffen.live.heartbeat); ends with the token, and"
                    + " when the same person has opened 50 (weltoffen.live.most-open) after it at the same"
                    + " instance. What comes twice has the same id.")
    ResponseEntity<SseEmitter> stream(
            Identity identity, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen)
            throws IOException {
        SseEmitter emitter = new SseEmitter(0L);
        streams.open(identity.subject(), lastSeen, identity.expiresAt(), new SseSink(emitter, json));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    /**
     * A page of the inbox.
     *
     * @param next cursor of the following page; none on the last one
     * @param unread entries in the whole inbox
     */
    record InboxPage(
            List<NotificationResponse> items, @Nullable String next, long unread) {}
}
