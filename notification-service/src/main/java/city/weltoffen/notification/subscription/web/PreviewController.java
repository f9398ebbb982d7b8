package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.preview.HeardEvent;
import city.weltoffen.notification.preview.Preview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a rule would have brought, while it is being written. */
@RestController
@RequestMapping("/api/subscriptions/preview")
@Tag(name = "subscriptions")
class PreviewController {

    private final Preview preview;
    private final CriteriaCheck check;

    PreviewController(Preview preview, CriteriaCheck check) {
        this.preview = preview;
        this.check = check;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "What a rule would have brought in the last 30 days: how much, and the newest of it")
    PreviewResponse preview(@Valid @RequestBody PreviewRequest request) {
        return PreviewResponse.of(preview.of(check.checked(request.criteria().criteria())));
    }

    record PreviewRequest(@NotNull @Valid CriteriaRequest criteria) {}

    /**
     * What a rule would have brought.
     *
     * @param since how far it looks back
     * @param count how many events the rule meets
     * @param examples the newest of them
     */
    record PreviewResponse(Instant since, int count, List<ExampleResponse> examples) {

        static PreviewResponse of(Preview.Outlook outlook) {
            return new PreviewResponse(
                    outlook.since(),
                    outlook.count(),
                    outlook.examples().stream().map(ExampleResponse::of).toList());
        }
    }

    /**
     * An event that the rule meets.
     *
     * @param eventType short name of the kind of event
     * @param link path in the web UI
     * @param criteria by which the rule is met
     */
    record ExampleResponse(
            String eventId,
            String eventType,
            LocalizedText title,
            @Nullable String link,
            Instant occurredAt,
            List<MetCriterion> criteria) {

        static ExampleResponse of(Preview.Example example) {
            HeardEvent event = example.event();
            return new ExampleResponse(
                    event.id(), event.kind(), event.title(), event.link(), event.time(), example.criteria());
        }
    }
}
