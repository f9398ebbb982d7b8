package city.weltoffen.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.delivery.Attempt;
import city.weltoffen.notification.delivery.Attempt.Outcome;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.subscription.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2026-05-06T10:00:00Z");
    private static final WebhookProperties DEFAULTS = new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("weltoffen.webhooks", WebhookProperties.class);

    private final RetryPlan plan = new RetryPlan(DEFAULTS, () -> 0.5);

    private static Delivery tried(Outcome... outcomes) {
        List<Attempt> attempts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            attempts.add(new Attempt(NOW, outcome, null, null));
        }
        return new Delivery(
                "o-1",
                "o",
                Owner.person("p"),
                OutletKind.WEBHOOK,
                Delivery.State.WAITING,
                1,
                NOW,
                NOW,
                NOW,
                attempts,
                null);
    }

    @Test
    void triesTenTimesOverSeventyFiveHours() {
        List<Outcome> outcomes = new ArrayList<>();
        Duration whole = Duration.ZERO;
        Optional<Instant> next = plan.next(tried(), NOW, null);
        while (next.isPresent()) {
            whole = whole.plus(Duration.between(NOW, next.get()));
            outcomes.add(Outcome.TEMPORARY);
            next = plan.next(tried(outcomes.toArray(Outcome[]::new)), NOW, null);
        }

        assertThat(outcomes).hasSize(9);
        assertThat(whole).isBetween(Duration.ofHours(75), Duration.ofHours(76));
    }

    @Test
    void variesEachWait() {
        assertThat(new RetryPlan(DEFAULTS, () -> 0).next(tried(Outcome.TEMPORARY), NOW, null))
                .contains(NOW.plusSeconds(270));
        assertThat(new RetryPlan(DEFAULTS, () -> 1).next(tried(Outcome.TEMPORARY), NOW, null))
                .contains(NOW.plusSeconds(330));
    }

    @Test
    void waitsAsLongAsTheReceiverAsksButNotForEver() {
        assertThat(plan.next(tried(), NOW, Duration.ofMinutes(10))).contains(NOW.plusSeconds(600));
        assertThat(plan.next(tried(), NOW, Duration.ofSeconds(1))).contains(NOW.plusSeconds(5));
        assertThat(plan.next(tried(), NOW, Duration.ofDays(400))).contains(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void beginsAnewWithWhatIsSentAgain() {
        Delivery before = tried(Outcome.TEMPORARY, Outcome.TEMPORARY, Outcome.PERMANENT);
        Delivery again = new Delivery(
                before.id(),
                before.outlet(),
                before.owner(),
                before.kind(),
                before.state(),
                1,
                NOW,
                NOW.plusSeconds(1),
                NOW,
                before.attempts(),
                null);

        assertThat(plan.next(again, NOW, null)).contains(NOW.plusSeconds(5));
    }
}
