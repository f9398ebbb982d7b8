package city.weltoffen.notification.webhook;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.matching.MetCriterion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a webhook; the same entry has the same, however often it is sent.
 *
 * @param type kind of the event, for instance {@code call.published}
 * @param timestamp when it happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookMessage(String type, Instant timestamp, Data data) {

    private static final LocalizedText TEST = new LocalizedText("Test eines Webhooks", "Test of a webhook");

    /**
     * The entry.
     *
     * @param id of the event
     * @param kind of the event
     * @param subject id of what it is about
     * @param link absolute, into the web UI
     * @param reasons why it comes by this webhook
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String id,
            String kind,
            String subject,
            LocalizedText title,
            @Nullable String link,
            Tags tags,
            List<Ground> reasons) {}

    /**
     * Why.
     *
     * @param type {@code SUBSCRIPTION} or {@code ADDRESSEE}
     * @param subscription what it is called
     * @param department whose subscription it is, or whose coordinators are addressed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ground(
            String type,
            @Nullable String subscription,
            @Nullable String department,
            List<MetCriterion> criteria) {

        static Ground of(Reason reason) {
            return new Ground(reason.type().name(), reason.subscriptionName(), reason.department(), reason.criteria());
        }
    }

    /** @param home address of the web UI without a slash at its end */
    static WebhookMessage of(Item item, String home) {
        String link = item.link() == null ? null : home + item.link();
        return new WebhookMessage(
                item.kind(),
                item.occurredAt(),
                new Data(
                        item.eventId(),
                        item.kind(),
                        item.subject(),
                        item.title(),
                        link,
                        item.tags(),
                        item.reasons().stream().map(Ground::of).toList()));
    }

    static WebhookMessage test(String id, String outlet, String home, Instant now) {
        return new WebhookMessage(
                "test", now, new Data(id, "test", outlet, TEST, home + "/outlets", Tags.none(), List.of()));
    }
}
