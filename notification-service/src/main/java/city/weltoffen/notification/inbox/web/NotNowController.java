package city.weltoffen.notification.inbox.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.inbox.NotNow;
import city.weltoffen.notification.later.Silence;
import city.weltoffen.notification.later.Silences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Puts entries, subjects and rules off until a day. */
@RestController
@RequestMapping("/api/notifications")
@Tag(name = "notifications")
class NotNowController {

    private final NotNow notNow;
    private final Silences silences;

    NotNowController(NotNow notNow, Silences silences) {
        this.notNow = notNow;
        this.silences = silences;
    }

    @PostMapping("/{id}/not-now")
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "Puts an entry off until a day, on which it comes back unread",
            description = "Of its subject or its rule: also what else is unread of it and what comes of it until then,"
                    + " but for urgent kinds. Mails to the reader wait as well.")
    NotificationResponse putOff(@PathVariable String id, @RequestBody @Valid NotNowRequest request, Identity identity) {
        String reader = identity.subject();
        return NotificationResponse.of(
                switch (request.of()) {
                    case ENTRY -> notNow.entry(reader, id, request.until());
                    case SUBJECT -> notNow.subject(reader, id, request.until());
                    case RULE -> notNow.rule(reader, id, request.until());
                });
    }

    @DeleteMapping("/{id}/not-now")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Takes that back, with all that was put off by it")
    NotificationResponse takeBack(@PathVariable String id, Identity identity) {
        return NotificationResponse.of(notNow.takeBack(identity.subject(), id));
    }

    @GetMapping("/not-now")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Subjects and rules of which I want to hear later, the next to come back first")
    List<SilenceResponse> silences(Identity identity) {
        return silences.of(identity.subject()).stream().map(SilenceResponse::of).toList();
    }

    @DeleteMapping("/not-now/{silence}")
    @Allow(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hears of a subject or rule again at once, with all that was put off by it")
    void hearAgain(@PathVariable String silence, Identity identity) {
        notNow.end(identity.subject(), silence);
    }

    /**
     * Until when, and of what.
     *
     * @param until the day on which it comes back, after today
     */
    record NotNowRequest(@NotNull LocalDate until, @NotNull Scope of) {}

    enum Scope {
        ENTRY,
        SUBJECT,
        RULE
    }

    /**
     * A subject or rule that is silent.
     *
     * @param key id of the subject or of the subscription
     * @param name title of the entry at which it was said, or name of the subscription
     * @param until in business time
     */
    record SilenceResponse(String id, Silence.Of of, String key, LocalizedText name, Instant until) {

        static SilenceResponse of(Silence silence) {
            return new SilenceResponse(silence.id(), silence.of(), silence.key(), silence.name(), silence.until());
        }
    }
}
