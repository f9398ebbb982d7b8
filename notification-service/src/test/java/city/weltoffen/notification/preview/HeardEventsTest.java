package city.weltoffen.notification.preview;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.NotificationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@NotificationTest
class HeardEventsTest {

    @Autowired
    MongoTemplate template;

    @Autowired
    ForgetHeardEvents job;

    @Autowired
    Clock businessClock;

    private String heard(Duration ago) {
        String id = UUID.randomUUID().toString();
        Instant now = businessClock.instant();
        LocalizedText title = new LocalizedText("Titel", "Title");
        template.insert(
                new HeardEvent(id, "call.published", "x", title, null, Tags.none(), now.minus(ago), now.minus(ago)));
        return id;
    }

    @Test
    void areForgottenWhenNoPreviewLooksAtThemAnyMore() {
        String old = heard(Duration.ofDays(31));
        String young = heard(Duration.ofDays(29));

        job.run();
        job.run();

        assertThat(template.findById(old, HeardEvent.class)).isNull();
        assertThat(template.findById(young, HeardEvent.class)).isNotNull();
    }
}
